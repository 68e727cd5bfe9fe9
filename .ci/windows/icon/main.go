// Command icon draws the program's icon, a form with four lines on a tile of blue, in the sizes that Windows shows:
//
//	go run .ci/windows/icon/main.go FOLDER
package main

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"log"
	"os"
	"path/filepath"
)

// units is the width of the drawing; every size is this times a whole number.
const units = 16

var (
	blue  = color.NRGBA{0x1d, 0x4e, 0x89, 0xff}
	paper = color.NRGBA{0xff, 0xff, 0xff, 0xff}
	amber = color.NRGBA{0xf2, 0xa6, 0x3b, 0xff}
)

// shapes are drawn one over the other, in units.
var shapes = []struct {
	colour color.Color
	area   image.Rectangle
}{
	{blue, image.Rect(1, 0, 15, 16)},
	{blue, image.Rect(0, 1, 16, 15)},
	{paper, image.Rect(4, 2, 12, 14)},
	{amber, image.Rect(5, 4, 9, 5)},
	{blue, image.Rect(5, 6, 11, 7)},
	{blue, image.Rect(5, 8, 11, 9)},
	{blue, image.Rect(5, 10, 8, 11)},
}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("say the folder that the pictures are written to")
	}
	for _, size := range []int{16, 32, 48, 64, 256} {
		if err := write(filepath.Join(os.Args[1], fmt.Sprintf("icon%d.png", size)), size); err != nil {
			log.Fatal(err)
		}
	}
}

func write(name string, size int) error {
	picture := image.NewNRGBA(image.Rect(0, 0, size, size))
	scale := size / units
	for _, s := range shapes {
		area := image.Rectangle{Min: s.area.Min.Mul(scale), Max: s.area.Max.Mul(scale)}
		draw.Draw(picture, area, image.NewUniform(s.colour), image.Point{}, draw.Src)
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := png.Encode(f, picture); err != nil {
		return err
	}
	return f.Close()
}
