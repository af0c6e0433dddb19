package circuits

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
)

// ProofFile is a proof with all that it takes to check it, except the
// verifying key. As JSON it is
//
//	{
//	  "profile": "dev",
//	  "circuit": 64 hexadecimal digits, the circuit's hash,
//	  "publicInputs": [5 elements, each 0x and 64 hexadecimal digits],
//	  "proof": 0x and 2*ProofSize hexadecimal digits, [Proof.MarshalBinary]
//	}
//
// in this order, with lower-case digits. White space aside, a proof has exactly one
// file.
type ProofFile struct {
	Profile   capacity.Profile
	Circuit   Hash
	Statement capacity.Statement
	Proof     Proof
}

// proofJSON is the file as it is written.
type proofJSON struct {
	Profile      string           `json:"profile"`
	Circuit      Hash             `json:"circuit"`
	PublicInputs [nbPublic]string `json:"publicInputs"`
	Proof        string           `json:"proof"`
}

// MarshalJSON writes the file.
func (f ProofFile) MarshalJSON() ([]byte, error) {
	encoded, err := f.Proof.MarshalBinary()
	if err != nil {
		return nil, err
	}
	file := proofJSON{Profile: f.Profile.Name, Circuit: f.Circuit, Proof: "0x" + hex.EncodeToString(encoded)}
	for i, e := range f.Statement.Elements() {
		file.PublicInputs[i] = capacity.Hex(e)
	}
	return json.Marshal(file)
}

// UnmarshalJSON reads a file of a profile that has a name. Anything that
// MarshalJSON would not have written, white space aside, is [ErrProof].
func (f *ProofFile) UnmarshalJSON(data []byte) error {
	var file proofJSON
	if err := json.Unmarshal(data, &file); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	read, err := file.decode()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	written, err := json.Marshal(read)
	if err != nil {
		return err
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, data); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	if !bytes.Equal(compact.Bytes(), written) {
		return hint.Add(fmt.Errorf("%w: it is not written as a proof file is", ErrProof),
			"write the fields profile, circuit, publicInputs and proof once each, in this order, with lower-case hexadecimal digits")
	}
	*f = read
	return nil
}

func (file *proofJSON) decode() (f ProofFile, err error) {
	if f.Profile, err = capacity.ProfileByName(file.Profile); err != nil {
		return f, err
	}
	f.Circuit = file.Circuit
	var inputs [nbPublic]capacity.Element
	for i, s := range file.PublicInputs {
		if inputs[i], err = capacity.ParseElement(s); err != nil {
			return f, fmt.Errorf("public input %d: %w", i, err)
		}
	}
	f.Statement = capacity.Statement{Ctx: inputs[0], SealRoot: inputs[1], Beacon: inputs[2], ChainRoot: inputs[3]}
	if f.Statement.Query, err = capacity.UnpackQuery(f.Profile, inputs[4]); err != nil {
		return f, err
	}
	points, err := hex.DecodeString(strings.TrimPrefix(file.Proof, "0x"))
	if err != nil {
		return f, err
	}
	return f, f.Proof.UnmarshalBinary(points)
}
