package draft

import (
	"crypto/hmac"
	"crypto/sha256"
	"strings"

	"filippo.io/age"
)

// key is a store's only key, unwrapped.
type key struct {
	text      string // as age writes it; what the recovery sheet shows
	identity  age.Identity
	recipient age.Recipient
	public    string
	proof     []byte
}

func newKey() (*key, error) {
	id, err := age.GenerateHybridIdentity()
	if err != nil {
		return nil, err
	}
	return parseKey(id.String())
}

func parseKey(text string) (*key, error) {
	ids, err := age.ParseIdentities(strings.NewReader(text))
	if err != nil || len(ids) != 1 {
		return nil, ErrWrongRecovery // age's own error may quote the text
	}
	k := &key{identity: ids[0]}
	switch id := ids[0].(type) {
	case *age.HybridIdentity:
		k.text, k.recipient, k.public = id.String(), id.Recipient(), id.Recipient().String()
	case *age.X25519Identity:
		k.text, k.recipient, k.public = id.String(), id.Recipient(), id.Recipient().String()
	default:
		return nil, ErrWrongRecovery
	}
	mac := hmac.New(sha256.New, []byte(k.text))
	mac.Write([]byte("referral draft proof 1"))
	k.proof = mac.Sum(nil)
	return k, nil
}
