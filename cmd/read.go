package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"

	"golang.org/x/term"

	"referral/checklist/textfile"
)

// maxText is the largest text to check, in bytes.
const maxText = 16 << 20

// Reasons why a file that exists cannot be read.
var (
	errEmpty  = errors.New("it is empty") // errEmpty means that a file holds nothing, or only space.
	errFolder = errors.New("it is a folder")
	errDevice = errors.New("it is a device or a pipe, not a file")
)

// readFile reads a whole file as text, or standard input for "-". Every file that the user names is read here. Its
// errors never hold the path.
func readFile(env *Env, name string, most int64) (textfile.Text, error) {
	text, err := readNamed(env, name, most)
	var not *textfile.NotText
	switch {
	case errors.As(err, &not):
		return text, fmt.Errorf("reading the file: %w; %s", not, not.Try())
	case errors.Is(err, errFolder), errors.Is(err, errDevice):
		return text, fmt.Errorf("reading the file: %w; name a file, or - for standard input", err)
	case err != nil:
		return text, fmt.Errorf("reading the file: %w", err)
	}
	return text, nil
}

// readData is like readFile, but for data: a byte that is not text is an error, which names the line.
func readData(env *Env, name string, most int64) ([]byte, error) {
	text, err := readFile(env, name, most)
	if err == nil && len(text.Damaged) > 0 {
		err = fmt.Errorf("reading the file: line %d has characters that cannot be read; save the file as UTF-8 and try again", text.Damaged[0])
	}
	return []byte(text.String), err
}

func readNamed(env *Env, name string, most int64) (textfile.Text, error) {
	if name == "-" {
		if isTerminal(env.In) {
			fmt.Fprintln(env.Err, wrap("Type or paste the text, then press Enter and Ctrl+D (on Windows Ctrl+Z and Enter).", 0))
		}
		return readFrom(env.In, most)
	}
	if err := checkReadable(name); err != nil {
		return textfile.Text{}, err
	}
	f, err := os.Open(name)
	if err != nil {
		return textfile.Text{}, plainError(err)
	}
	defer func() { _ = f.Close() }()
	text, err := readFrom(f, most)
	var not *textfile.NotText
	if errors.As(err, &not) {
		not.Kind = not.Kind.Named(name)
	}
	return text, err
}

func isTerminal(in io.Reader) bool {
	f, ok := in.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// checkReadable refuses what can never be read to its end: a folder, a device, a named pipe. It allows a pipe that the
// shell has opened, as for <(command).
func checkReadable(name string) error {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, syscall.ELOOP):
		return errors.New("the link points back to itself and not to a file; name the file itself")
	case err != nil:
		return plainError(err)
	case info.IsDir():
		return errFolder
	case info.Mode()&fs.ModeNamedPipe != 0 && (strings.HasPrefix(name, "/dev/") || strings.HasPrefix(name, "/proc/")):
		return nil
	case !info.Mode().IsRegular():
		return errDevice
	}
	return nil
}

// readFrom reads text up to its end. UTF-16 takes two bytes for most letters, so it reads up to twice the size.
func readFrom(in io.Reader, most int64) (textfile.Text, error) {
	data, err := io.ReadAll(io.LimitReader(in, 2*most+3))
	if err != nil {
		return textfile.Text{}, plainError(err)
	}
	text, err := textfile.Decode(data)
	switch {
	case err != nil:
		return text, err
	case int64(len(data)) > 2*most+2, int64(len(text.String)) > most:
		return textfile.Text{}, fmt.Errorf("it is larger than %s, which is the limit", sizeInWords(most))
	case strings.TrimSpace(text.String) == "":
		return textfile.Text{}, errEmpty
	}
	return text, nil
}

func sizeInWords(n int64) string {
	if n >= 1<<20 {
		return fmt.Sprintf("%d MiB", n>>20)
	}
	return fmt.Sprintf("%d KiB", n>>10)
}

// sayDamaged names the lines on which bytes that are not text were replaced.
func sayDamaged(env *Env, text textfile.Text) {
	if len(text.Damaged) == 0 {
		return
	}
	const most = 20
	var lines []string
	for _, n := range text.Damaged[:min(most, len(text.Damaged))] {
		lines = append(lines, fmt.Sprint(n))
	}
	if len(text.Damaged) > most {
		lines = append(lines, "...")
	}
	what := "line"
	if len(lines) > 1 {
		what = "lines"
	}
	fmt.Fprintf(env.Err, "referral: characters that could not be read were replaced on %s %s\n", what, strings.Join(lines, ", "))
}
