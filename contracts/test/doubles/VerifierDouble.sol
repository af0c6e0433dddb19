// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAuditVerifier} from "../../src/interfaces/IAuditVerifier.sol";

/// @title A verifier that holds a statement true when a test says so.
contract VerifierDouble is IAuditVerifier {
    error ProofInvalid();

    bytes32 private _accepted;

    /// @notice Accepts this proof of this statement and nothing else.
    function accept(
        uint256[8] calldata proof,
        uint256[2] calldata commitments,
        uint256[2] calldata commitmentPok,
        uint256[5] calldata input
    ) external {
        _accepted = keccak256(abi.encode(proof, commitments, commitmentPok, input));
    }

    function verifyProof(
        uint256[8] calldata proof,
        uint256[2] calldata commitments,
        uint256[2] calldata commitmentPok,
        uint256[5] calldata input
    ) external view {
        if (keccak256(abi.encode(proof, commitments, commitmentPok, input)) != _accepted) revert ProofInvalid();
    }
}
