package circuits

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/consensys/gnark/backend/solidity"
)

// gnark's template takes the proof as bytes.
const (
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

// edit replaces a text that gnark's template has exactly once.
type edit struct{ old, new string }

// In gnark's contract, verifyProof calls the pairing precompile once for the
// commitment's proof of knowledge and once for Groth16's equation. Each call
// costs 45,000 gas, so these edits make one of the two; docs/circuit.md says
// why that proves as much. verifyCompressedProof, which nothing here calls,
// stays gnark's.
var oneCall = []edit{
	{`
    /// @param proof the serialized proof, containing the points (A, B, C) in EIP-197 format
`, `
    /// @dev Unlike gnark's, it checks the proof of knowledge and Groth16's equation
    /// with one pairing call: the first, to the power of ρ, times the second is 1.
    /// ρ is a hash of all that both depend on. So CommitmentInvalid() means here
    /// that the commitment or its proof of knowledge is not on the curve.
    /// @param proof the serialized proof, containing the points (A, B, C) in EIP-197 format
`},
	{`
        // Verify pedersen commitments
        bool success;
        assembly ("memory-safe") {
            let f := mload(0x40)

            calldatacopy(f, add(proof.offset, 0x100), 0x40) // Copy first commitment
            mstore(add(f, 0x40), PEDERSEN_GSIGMANEG_X_1)
            mstore(add(f, 0x60), PEDERSEN_GSIGMANEG_X_0)
            mstore(add(f, 0x80), PEDERSEN_GSIGMANEG_Y_1)
            mstore(add(f, 0xa0), PEDERSEN_GSIGMANEG_Y_0)
            calldatacopy(add(f, 0xc0), add(proof.offset, 0x140), 0x40) // Copy PoK
            mstore(add(f, 0x100), PEDERSEN_G_X_1)
            mstore(add(f, 0x120), PEDERSEN_G_X_0)
            mstore(add(f, 0x140), PEDERSEN_G_Y_1)
            mstore(add(f, 0x160), PEDERSEN_G_Y_0)

            success := staticcall(gas(), PRECOMPILE_VERIFY, f, 0x180, f, 0x20)
            success := and(success, mload(f))
        }
`, `
        // Multiply the commitment and its proof of knowledge by ρ.
        uint256[4] memory scaled;
        bool success;
        assembly ("memory-safe") {
            let f := mload(0x40)

            // ρ is in 1 … 2²⁵³, which is below R: it is never 0, and different hashes give different ones.
            calldatacopy(f, proof.offset, 0x180)
            calldatacopy(add(f, 0x180), input, 0xa0)
            let rho := add(shr(3, keccak256(f, 0x220)), 1)

            // ECMUL rejects points that are not on the curve, and coordinates of P or more.
            calldatacopy(f, add(proof.offset, 0x100), 0x40) // Copy first commitment
            mstore(add(f, 0x40), rho)
            success := staticcall(gas(), PRECOMPILE_MUL, f, 0x60, scaled, 0x40)
            calldatacopy(f, add(proof.offset, 0x140), 0x40) // Copy PoK
            success := and(success, staticcall(gas(), PRECOMPILE_MUL, f, 0x60, add(scaled, 0x40), 0x40))
        }
`},
	{`
            // Check pairing equation.
            success := staticcall(gas(), PRECOMPILE_VERIFY, f, 0x300, f, 0x20)
            // Also check returned value`, `
            // The proof of knowledge, to the power of ρ: e(ρ·D, -σG), e(ρ·PoK, G).
            mstore(add(f, 0x300), mload(scaled))
            mstore(add(f, 0x320), mload(add(scaled, 0x20)))
            mstore(add(f, 0x340), PEDERSEN_GSIGMANEG_X_1)
            mstore(add(f, 0x360), PEDERSEN_GSIGMANEG_X_0)
            mstore(add(f, 0x380), PEDERSEN_GSIGMANEG_Y_1)
            mstore(add(f, 0x3a0), PEDERSEN_GSIGMANEG_Y_0)
            mstore(add(f, 0x3c0), mload(add(scaled, 0x40)))
            mstore(add(f, 0x3e0), mload(add(scaled, 0x60)))
            mstore(add(f, 0x400), PEDERSEN_G_X_1)
            mstore(add(f, 0x420), PEDERSEN_G_X_0)
            mstore(add(f, 0x440), PEDERSEN_G_Y_1)
            mstore(add(f, 0x460), PEDERSEN_G_Y_0)

            // Check pairing equation.
            success := staticcall(gas(), PRECOMPILE_VERIFY, f, 0x480, f, 0x20)
            // Also check returned value`},
}

// ExportSolidity writes the verifier contract of a key, which implements
// contracts/src/interfaces/IAuditVerifier.sol, under the given name. The key
// must be of a circuit with five public inputs and one commitment, as the
// audit circuit is.
func ExportSolidity(w io.Writer, key *VerifyingKey, contract string) error {
	if err := exportSolidity(w, key, contract); err != nil {
		return fmt.Errorf("export the Solidity verifier: %w", err)
	}
	return nil
}

func exportSolidity(w io.Writer, key *VerifyingKey, contract string) error {
	if inputs, commitments := key.NbPublicWitness()-len(key.CommitmentKeys), len(key.CommitmentKeys); inputs != nbPublic || commitments != 1 {
		return fmt.Errorf("the key is of a circuit with %d public inputs and %d commitments, not %d and 1", inputs, commitments, nbPublic)
	}
	var source bytes.Buffer
	err := key.ExportSolidity(&source,
		solidity.WithPragmaVersion("^0.8.30"),
		solidity.WithImport(strings.NewReader(verifierImport)),
		solidity.WithInterface(strings.NewReader("IAuditVerifier")),
		solidity.WithFunctions(strings.NewReader(verifierFunction)),
	)
	if err != nil {
		return err
	}
	edits := append([]edit{{"contract Verifier ", "contract " + contract + " "}}, oneCall...)
	text, err := applyEdits(strings.TrimLeft(source.String(), "\n"), edits)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, text)
	return err
}

// applyEdits makes each edit in gnark's source, of which none may be in doubt.
func applyEdits(text string, edits []edit) (string, error) {
	for _, e := range edits {
		if n := strings.Count(text, e.old); n != 1 {
			return "", fmt.Errorf("gnark's template has this text %d times, not once: %q", n, e.old)
		}
		text = strings.Replace(text, e.old, e.new, 1)
	}
	return text, nil
}
