// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAuditVerifier} from "../interfaces/IAuditVerifier.sol";
import {ICapacity} from "../interfaces/ICapacity.sol";
import {Draw} from "../libraries/Draw.sol";
import {Responses} from "./Responses.sol";

/// @title Audits: a later block draws which part of a response is opened, and one proof stands for all of it
/// (protocol sections 2.5 and 6).
abstract contract Audits is Responses {
    IAuditVerifier internal immutable VERIFIER;
    uint256 internal immutable LOG_BLOCKS;
    uint256 internal immutable SLOTS;
    uint256 internal immutable POSITIONS;
    uint256 internal immutable TARGET;

    mapping(uint256 id => mapping(uint256 challenge => uint256)) private _queries;

    /// @inheritdoc ICapacity
    mapping(uint256 epoch => uint256) public totalProven;

    constructor(Config memory c, address verifier_) {
        // Positions are 2 and more, and have 24 bits in a query.
        if (c.logBlocks < 2 || c.logBlocks > 24) revert InvalidConfig("logBlocks");
        // A slot has 8 bits in a query.
        if (c.slots == 0 || c.slots > 256) revert InvalidConfig("slots");
        // A query must stay a field element: 82 + 24 * 7 = 250 bits.
        if (c.positions == 0 || c.positions > 7) revert InvalidConfig("positions");
        if (c.target == 0) revert InvalidConfig("target");
        if (verifier_.code.length == 0) revert InvalidConfig("verifier");
        VERIFIER = IAuditVerifier(verifier_);
        LOG_BLOCKS = c.logBlocks;
        SLOTS = c.slots;
        POSITIONS = c.positions;
        TARGET = c.target;
    }

    /// @notice The contract that checks the audits' proofs.
    function verifier() external view returns (address) {
        return address(VERIFIER);
    }

    /// @inheritdoc ICapacity
    function drawAudit(uint256 id, uint256 challenge, uint256 shareRoot, uint256[4] calldata bitmap) external {
        Response storage response = _openResponse(id, challenge);
        if (_queries[id][challenge] != 0) revert AuditAlreadyDrawn(id, challenge);
        if (response.digest != _digest(shareRoot, bitmap)) revert WrongResponse(id, challenge);
        bytes32 hash = _hashFrom(response.respondedBlock + DRAW_DELAY);
        bytes32 seed = keccak256(abi.encodePacked("muster.draw.v1", hash, id, challenge, shareRoot));
        Draw.Rules memory rules =
            Draw.Rules({blocks: 2 ** LOG_BLOCKS, slots: SLOTS, positions: POSITIONS, target: TARGET});
        uint256 query = Draw.query(seed, bitmap, response.claimed, rules);
        _queries[id][challenge] = query;
        // The bitmap is not needed any more: a proof only repeats the shareRoot.
        response.digest = _digest(shareRoot);
        emit AuditDrawn(id, challenge, query);
    }

    /// @inheritdoc ICapacity
    function prove(uint256 id, uint256 challenge, uint256 shareRoot, Proof calldata proof) external {
        Response storage response = _openResponse(id, challenge);
        if (response.proven) revert AlreadyProven(id, challenge);
        uint256 query = _queries[id][challenge];
        if (query == 0) revert AuditNotDrawn(id, challenge);
        if (response.digest != _digest(shareRoot)) revert WrongResponse(id, challenge);

        uint256 claimed = response.claimed;
        response.proven = true;
        totalProven[_epochOf(challenge)] += claimed;
        emit AuditProven(id, challenge, claimed, proof);
        uint256[5] memory input = _publicInput(id, challenge, shareRoot, query);
        VERIFIER.verifyProof(proof.points, proof.commitments, proof.commitmentPok, input);
    }

    /// @inheritdoc ICapacity
    function responseOf(uint256 id, uint256 challenge)
        external
        view
        returns (uint256 respondedBlock, uint256 claimed, bool proven, uint256 query)
    {
        Response storage response = _responses[id][challenge];
        return (response.respondedBlock, response.claimed, response.proven, _queries[id][challenge]);
    }

    /// @dev A response whose audit can still be drawn and proven.
    function _openResponse(uint256 id, uint256 challenge) private view returns (Response storage response) {
        response = _responses[id][challenge];
        if (response.respondedBlock == 0) revert NotResponded(id, challenge);
        uint256 last = _lastProofBlock(challenge);
        if (block.number > last) revert ProofWindowOver(challenge, last);
    }

    /// @dev The audit's statement, in the order of protocol section 6.
    function _publicInput(uint256 id, uint256 challenge, uint256 shareRoot, uint256 query)
        private
        view
        returns (uint256[5] memory)
    {
        (uint256 ctx, uint256 sealRoot) = _sealed(id, _periodOf(_epochOf(challenge)));
        return [ctx, sealRoot, beaconOf(challenge), shareRoot, query];
    }

    function _digest(uint256 shareRoot) private pure returns (bytes25) {
        return bytes25(keccak256(abi.encode(shareRoot)));
    }
}
