// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The Groth16 verifier of one profile's audit circuit, as circuits/solidity.go exports it.
/// @dev Public inputs in the order of protocol section 6: ctx, sealRoot, beacon, chainRoot, query.
interface IAuditVerifier {
    /// @notice Returns if the proof is valid and reverts if it is not.
    /// @param proof The points A, B and C of the proof, uncompressed.
    /// @param commitments The one Pedersen commitment of the proof.
    /// @param commitmentPok Its proof of knowledge.
    /// @param input The five public inputs, each below the scalar field's modulus.
    function verifyProof(
        uint256[8] calldata proof,
        uint256[2] calldata commitments,
        uint256[2] calldata commitmentPok,
        uint256[5] calldata input
    ) external view;
}
