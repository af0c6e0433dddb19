package spec

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
)

// A Submission is a spec with what it has only the hash of, as a renter sends it to the host.
type Submission struct {
	Spec     Spec
	UserData []byte // cloud-init's; may be secret
}

// Check says whether a machine can be made of it and it is what a lease's specHash commits to. Its error is [ErrSpec]
// or [ErrOther].
func (s *Submission) Check(specHash common.Hash) error {
	if err := s.Spec.Check(); err != nil {
		return err
	}
	if got := s.Spec.Hash(); got != specHash {
		return hint.Add(fmt.Errorf("%w: the spec has the hash %s, the lease %s", ErrOther, got, specHash),
			"send the file that the lease was taken with")
	}
	return s.checkUserData()
}

func (s *Submission) checkUserData() error {
	if len(s.UserData) > MaxUserData {
		return fmt.Errorf("%w: the user data has %d bytes, more than %d", ErrSpec, len(s.UserData), MaxUserData)
	}
	var want Digest
	if len(s.UserData) > 0 {
		want = Sum(s.UserData)
	}
	if s.Spec.UserDataSHA256 != want {
		return hint.Add(fmt.Errorf("%w: the user data is not what the spec has the SHA-256 of", ErrOther),
			"send the file that the spec was made with")
	}
	return nil
}
