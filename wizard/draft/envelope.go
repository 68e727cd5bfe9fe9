package draft

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"time"
)

const (
	// MaxContent is the most bytes in one draft.
	MaxContent = 1 << 20

	formatVersion = 1
	padTo         = 4096
	maxHeader     = 1024
	maxEnvelope   = MaxContent + maxHeader + padTo
)

var (
	errEnvelope = errors.New("the inside of the file is not a draft")
	errProof    = errors.New("not written by this program with this key")
)

// envelope is what one save seals: a line about the save, the content, and
// spaces that hide its length.
type envelope struct {
	header  header
	content []byte
}

// header says where the save belongs, so that a file copied back from an
// earlier time or from another draft is recognised.
type header struct {
	Format   int    `json:"format"`
	Draft    string `json:"draft"`
	Sequence int64  `json:"sequence"`
	Saved    string `json:"saved"`
	Size     int    `json:"size"`
	Proof    string `json:"proof,omitempty"`
}

func newEnvelope(id string, sequence int64, saved time.Time, content, proofKey []byte) envelope {
	e := envelope{
		header:  header{Format: formatVersion, Draft: id, Sequence: sequence, Saved: saved.UTC().Format(time.RFC3339), Size: len(content)},
		content: content,
	}
	if proofKey != nil {
		e.header.Proof = e.proof(proofKey)
	}
	return e
}

// proof shows that the holder of the key wrote the save: anyone can seal to
// the public half.
func (e envelope) proof(key []byte) string {
	h := e.header
	h.Proof = ""
	mac := hmac.New(sha256.New, key)
	mac.Write(h.line())
	mac.Write(e.content)
	return hex.EncodeToString(mac.Sum(nil))
}

// proved reports whether the save carries a proof; a false one is an error.
func (e envelope) proved(key []byte) (bool, error) {
	if e.header.Proof == "" {
		return false, nil
	}
	if !hmac.Equal([]byte(e.header.Proof), []byte(e.proof(key))) {
		return false, errProof
	}
	return true, nil
}

func (h header) line() []byte {
	line, err := json.Marshal(h)
	if err != nil {
		return nil // numbers and strings always marshal
	}
	return append(line, '\n')
}

func (h header) saved() time.Time {
	t, _ := time.Parse(time.RFC3339, h.Saved) // parseEnvelope has read it
	return t
}

func (e envelope) marshal() []byte {
	data := append(e.header.line(), e.content...)
	if rest := len(data) % padTo; rest != 0 {
		data = append(data, bytes.Repeat([]byte{' '}, padTo-rest)...)
	}
	return data
}

// parseEnvelope accepts exactly what marshal writes.
func parseEnvelope(data []byte) (envelope, error) {
	end := bytes.IndexByte(data[:min(len(data), maxHeader)], '\n')
	if end < 0 {
		return envelope{}, errEnvelope
	}
	line, rest := data[:end+1], data[end+1:]
	var version struct {
		Format int `json:"format"`
	}
	if json.Unmarshal(line, &version) != nil {
		return envelope{}, errEnvelope
	}
	if version.Format > formatVersion {
		return envelope{}, ErrNewer
	}
	var h header
	if json.Unmarshal(line, &h) != nil || h.Format != formatVersion || !bytes.Equal(h.line(), line) {
		return envelope{}, errEnvelope
	}
	if h.Size < 0 || h.Size > MaxContent || h.Size > len(rest) {
		return envelope{}, errEnvelope
	}
	if _, err := time.Parse(time.RFC3339, h.Saved); err != nil {
		return envelope{}, errEnvelope
	}
	e := envelope{header: h, content: bytes.Clone(rest[:h.Size])}
	if !bytes.Equal(e.marshal(), data) {
		return envelope{}, errEnvelope
	}
	return e, nil
}
