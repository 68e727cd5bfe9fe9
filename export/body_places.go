package export

import "referral/export/document"

// bodyAt gives the position of each part of the body on the drawing, by the ID in the record. TestBodyPlacesAreDrawn
// checks it against the list of places.
var bodyAt = map[string]document.Point{
	"forehead":                on(viewHeadFront, 0, 16),
	"top_or_back_of_the_head": on(viewHeadBack, 0, 34),
	"left_ear":                on(viewHeadLeft, 8, 43),
	"right_ear":               on(viewHeadRight, -8, 43),
	"left_eye_or_eyelid":      on(viewHeadFront, 14, 35),
	"right_eye_or_eyelid":     on(viewHeadFront, -14, 35),
	"left_cheek":              on(viewHeadLeft, -15, 58),
	"right_cheek":             on(viewHeadRight, 15, 58),
	"nose":                    on(viewHeadFront, 0, 50),
	"lips_or_mouth":           on(viewHeadFront, 0, 65),
	"jaw_or_chin":             on(viewHeadFront, 0, 80),

	"neck_front":        front(0, 59),
	"neck_back_or_side": back(0, 57),
	"left_shoulder":     front(35, 76),
	"right_shoulder":    front(-35, 76),
	"chest":             front(0, 94),
	"stomach":           front(0, 142),
	"upper_back":        back(0, 94),
	"lower_back":        back(0, 150),
	"left_hip_or_side":  front(33, 172),
	"right_hip_or_side": front(-33, 172),
	"buttocks":          back(0, 192),

	"left_upper_arm_outside":  front(54, 106),
	"left_upper_arm_inside":   front(36, 122),
	"right_upper_arm_outside": front(-54, 106),
	"right_upper_arm_inside":  front(-36, 122),
	"left_elbow_or_forearm":   front(56, 153),
	"right_elbow_or_forearm":  front(-56, 153),
	"left_wrist":              front(64, 188),
	"right_wrist":             front(-64, 188),
	"left_hand_or_fingers":    front(70, 213),
	"right_hand_or_fingers":   front(-70, 213),

	"left_thigh_front_or_outside":  front(22, 228),
	"left_thigh_inside_or_back":    back(-21, 228),
	"right_thigh_front_or_outside": front(-22, 228),
	"right_thigh_inside_or_back":   back(21, 228),
	"left_knee":                    front(20, 270),
	"right_knee":                   front(-20, 270),
	"left_shin_or_calf":            front(20, 310),
	"right_shin_or_calf":           front(-20, 310),
	"left_ankle_or_foot":           front(20, 356),
	"right_ankle_or_foot":          front(-20, 356),
}

func on(view document.Point, x, y float64) document.Point {
	return document.Point{X: view.X + x, Y: view.Y + y}
}

func front(x, y float64) document.Point { return document.Point{X: frontX + x, Y: bodyY + y} }

func back(x, y float64) document.Point { return document.Point{X: backX + x, Y: bodyY + y} }
