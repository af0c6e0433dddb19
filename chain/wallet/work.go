package wallet

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

// A keystore file says itself how much work and memory its password takes. These are the most that are
// believed, several times what go-ethereum, clef and [Key.Keep] use.
const (
	mostDerivingMemory = 1 << 30 // bytes
	mostParallel       = 1 << 6
	mostRounds         = 1 << 24
	derivedBytes       = 32
)

// checkWork says what is wrong with the numbers of a keystore file: those that are absurd, and those
// that are not there, which go-ethereum does not expect.
func checkWork(sealed []byte) error {
	var file struct { // decoded as go-ethereum does it, so that both see the same numbers
		Crypto keystore.CryptoJSON `json:"crypto"`
	}
	if err := json.Unmarshal(sealed, &file); err != nil {
		return err
	}
	with := file.Crypto.KDFParams
	number := func(name string, least, most float64) (n float64, err error) {
		n, ok := with[name].(float64)
		if !ok || n != math.Trunc(n) || n < least || n > most {
			return n, fmt.Errorf("its %q is %v, not a number from %.0f to %.0f", name, with[name], least, most)
		}
		return n, nil
	}
	for _, name := range []string{"salt", "prf"} {
		if text, ok := with[name].(string); !ok && (name == "salt" || file.Crypto.KDF == "pbkdf2") {
			return fmt.Errorf("it has no %q", name)
		} else if _, err := hex.DecodeString(text); name == "salt" && err != nil {
			return fmt.Errorf("its %q: %w", name, err)
		}
	}
	if iv, err := hex.DecodeString(file.Crypto.CipherParams.IV); err != nil || len(iv) != 16 {
		return errors.New(`its "iv" is not 16 bytes`)
	}
	_, err := number("dklen", derivedBytes, derivedBytes)
	switch {
	case err != nil:
		return err
	case file.Crypto.KDF == "pbkdf2":
		_, err = number("c", 1, mostRounds)
		return err
	case file.Crypto.KDF != "scrypt":
		return nil // which go-ethereum refuses
	}
	n, err1 := number("n", 2, mostDerivingMemory/128)
	r, err2 := number("r", 1, mostDerivingMemory/128)
	p, err3 := number("p", 1, mostParallel)
	if err := errors.Join(err1, err2, err3); err != nil {
		return err
	}
	if memory := 128 * r * (n + p); memory > mostDerivingMemory {
		return fmt.Errorf("its password takes %.0f MiB of memory to check, more than %d", memory/(1<<20), mostDerivingMemory>>20)
	}
	return nil
}
