package ledger

import (
	"encoding/json"
	"slices"
	"testing"
)

// What is kept of certificates' kinds, as in an audit's checkpoint, is read again.
func TestCertificateKindsAreReadBack(t *testing.T) {
	kinds := append(slices.Clone(CertificateKinds), certificateKind("made up"), CertificateKind{})
	kept, err := json.Marshal(kinds)
	if err != nil {
		t.Fatal(err)
	}
	var back []CertificateKind
	if err := json.Unmarshal(kept, &back); err != nil || !slices.Equal(back, kinds) {
		t.Errorf("%s is read as %v, error %v", kept, back, err)
	}
	for _, wrong := range []string{`"pci"`, `"0x1"`, `""`, `7`} {
		if err := json.Unmarshal([]byte(wrong), new(CertificateKind)); err == nil {
			t.Errorf("%s is read as a kind", wrong)
		}
	}
}
