package checklist

import "strings"

// BodyArea is one part of the body with the places on it, in plain words. It helps to say where a mark was seen, and
// names no injury and no cause.
type BodyArea struct {
	Title  string
	Places []string
}

// bodyAreas goes from head to foot. Left and right are the child's own. A place is never renamed, as the record keeps
// it as an ID.
var bodyAreas = []BodyArea{
	{"Head and face", []string{"forehead", "top or back of the head", "left ear", "right ear", "left eye or eyelid", "right eye or eyelid", "left cheek", "right cheek", "nose", "lips or mouth", "jaw or chin"}},
	{"Neck and trunk", []string{"neck, front", "neck, back or side", "left shoulder", "right shoulder", "chest", "stomach", "upper back", "lower back", "left hip or side", "right hip or side", "buttocks"}},
	{"Arms and hands", []string{"left upper arm, outside", "left upper arm, inside", "right upper arm, outside", "right upper arm, inside", "left elbow or forearm", "right elbow or forearm",
		"left wrist", "right wrist", "left hand or fingers", "right hand or fingers"}},
	{"Legs and feet", []string{"left thigh, front or outside", "left thigh, inside or back", "right thigh, front or outside", "right thigh, inside or back", "left knee", "right knee",
		"left shin or calf", "right shin or calf", "left ankle or foot", "right ankle or foot"}},
}

// BodyPlaceID returns a place as the record keeps it: "left_upper_arm_outside". It is part of the file format.
func BodyPlaceID(name string) string {
	return strings.NewReplacer(",", "", " ", "_").Replace(name)
}

// bodyChoices returns the places as choices, for a question that takes several.
func bodyChoices() []Choice {
	var out []Choice
	for _, a := range bodyAreas {
		for _, name := range a.Places {
			out = append(out, Choice{Value: BodyPlaceID(name), Label: name})
		}
	}
	return out
}

// BodyPlaceOf returns the place with the ID, and whether there is one.
func BodyPlaceOf(id string) (string, bool) {
	for _, c := range bodyChoices() {
		if c.Value == id {
			return c.Label, true
		}
	}
	return "", false
}

// BodyAreas returns the parts of the body, from head to foot.
func BodyAreas() []BodyArea {
	out := make([]BodyArea, len(bodyAreas))
	for i, a := range bodyAreas {
		out[i] = BodyArea{a.Title, append([]string(nil), a.Places...)}
	}
	return out
}

// BodyPlace returns the place with a number, counting through [BodyAreas] from 1, and whether there is one.
func BodyPlace(n int) (string, bool) {
	if n < 1 {
		return "", false
	}
	for _, a := range bodyAreas {
		if n <= len(a.Places) {
			return a.Places[n-1], true
		}
		n -= len(a.Places)
	}
	return "", false
}
