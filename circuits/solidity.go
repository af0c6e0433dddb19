package circuits

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/consensys/gnark/backend/solidity"
)

// gnark's template calls its contract Verifier, and takes the proof as bytes.
const (
	templateContract = "contract Verifier "
	verifierImport   = `import {IAuditVerifier} from "../interfaces/IAuditVerifier.sol";`
	verifierFunction = `
    /// @inheritdoc IAuditVerifier
    /// @dev The three arrays lie next to each other in the call data, in the
    /// order of gnark's encoding of a proof.
    function verifyProof(
        uint256[8] calldata proof,
        uint256[2] calldata,
        uint256[2] calldata,
        uint256[5] calldata input
    ) external view {
        bytes calldata points;
        assembly ("memory-safe") {
            points.offset := proof
            points.length := 0x180
        }
        verifyProof(points, input);
    }`
)

// ExportSolidity writes the verifier contract of a key, which implements
// contracts/src/interfaces/IAuditVerifier.sol, under the given name.
func ExportSolidity(w io.Writer, key *VerifyingKey, contract string) error {
	var source bytes.Buffer
	err := key.ExportSolidity(&source,
		solidity.WithPragmaVersion("^0.8.30"),
		solidity.WithImport(strings.NewReader(verifierImport)),
		solidity.WithInterface(strings.NewReader("IAuditVerifier")),
		solidity.WithFunctions(strings.NewReader(verifierFunction)),
	)
	if err != nil {
		return fmt.Errorf("export the Solidity verifier: %w", err)
	}
	text := strings.TrimLeft(source.String(), "\n")
	if strings.Count(text, templateContract) != 1 {
		return fmt.Errorf("export the Solidity verifier: gnark's template does not have %q once", templateContract)
	}
	if _, err := io.WriteString(w, strings.Replace(text, templateContract, "contract "+contract+" ", 1)); err != nil {
		return fmt.Errorf("export the Solidity verifier: %w", err)
	}
	return nil
}
