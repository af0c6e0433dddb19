package fleet

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/nats-io/nats.go"
)

// Subjects of the bus. NAME is a server's.
//
//	muster.order.NAME       orders, which a stream keeps until the hub has them on its disk
//	muster.call.NAME.WHAT   the server's requests, which the hub replies to
//	muster.to.NAME          outcomes, from the hub, and that there is something to ask for
//	muster.enrol            requests for a certificate, of those who have a token
const (
	orderSubject = "muster.order."
	callSubject  = "muster.call."
	toSubject    = "muster.to."
	enrolSubject = "muster.enrol"
)

// What servers ask the hub.
const (
	callBeat    = "beat"    // here is how I am; what am I to do?
	callAsk     = "ask"     // what became of these orders?
	callRenew   = "renew"   // a certificate for the next months, please
	callLog     = "log"     // these are my latest lines
	callProgram = "program" // a part of the program to upgrade to
	callRoots   = "roots"   // the roots of a commitment's units, of before
)

// inboxOf begins the subjects on which a server gets replies.
func inboxOf(name string) string { return "_INBOX_" + name }

// signatureHeader has the signature of a message.
const signatureHeader = "Muster-Signature"

// errForged says that a message is not from whom it should be.
var errForged = errors.New("the signature of a message is wrong")

// signedPart is what is signed of a message. It has the subject, so that a message counts nowhere else.
func signedPart(subject string, data []byte) []byte {
	return append([]byte("muster fleet 1\n"+subject+"\n"), data...)
}

// message makes a signed message of a value.
func message(key ed25519.PrivateKey, subject string, v any) (*nats.Msg, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	m := nats.NewMsg(subject)
	m.Data = data
	m.Header.Set(signatureHeader, base64.StdEncoding.EncodeToString(ed25519.Sign(key, signedPart(subject, data))))
	return m, nil
}

// open reads a message that who has the key has signed.
func open(from ed25519.PublicKey, subject, signature string, data []byte, v any) error {
	sig, err := base64.StdEncoding.DecodeString(signature)
	if err != nil || !ed25519.Verify(from, signedPart(subject, data), sig) {
		return errForged
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("read a message on %s: %w", subject, err)
	}
	return nil
}

// decode reads JSON that has just the fields of a value. Only orders are read so: a field that this program does not
// know could change what they ask for. Elsewhere it is one of a newer program.
func decode(data []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	return d.Decode(v)
}

// ordered is the message of an order.
type ordered struct {
	Term  uint64          `json:"term"` // of the assignment under which it is ordered
	Order json.RawMessage `json:"order"`
}

// news is what the hub tells a server by itself.
type news struct {
	ID      string   `json:"id,omitempty"` // of an order that has an outcome; empty: ask what there is to do
	Outcome *outcome `json:"outcome,omitempty"`
}

// A question is which orders a server waits for. The reply to it has the outcomes.
type question struct {
	IDs []string `json:"ids"`
}

// answers are the outcomes of orders by id: nil is an order that has none yet. Those that the hub does not know are
// missing.
type answers struct {
	Outcomes map[string]*outcome `json:"outcomes"`
}

// enrolment is a request for a first certificate.
type enrolment struct {
	Token   string `json:"token"` // its id
	Request []byte `json:"request"`
	MAC     []byte `json:"mac"`
}

// enrolled is the reply.
type enrolled struct {
	Authority   []byte `json:"authority,omitempty"`
	Certificate []byte `json:"certificate,omitempty"`
	Refusal     string `json:"refusal,omitempty"`
}
