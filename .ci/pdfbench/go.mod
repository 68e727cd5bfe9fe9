module referral/ci/pdfbench

go 1.26.0

require (
	codeberg.org/go-pdf/fpdf v0.12.0
	referral v0.0.0
)

require (
	github.com/go-text/typesetting v0.3.5 // indirect
	golang.org/x/image v0.48.0 // indirect
	golang.org/x/text v0.44.0 // indirect
)

replace referral => ../..
