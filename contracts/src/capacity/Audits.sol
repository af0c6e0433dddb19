// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAuditVerifier} from "../interfaces/IAuditVerifier.sol";
import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Draw} from "../libraries/Draw.sol";
import {SpeedClass} from "../libraries/SpeedClass.sol";
import {Responses} from "./Responses.sol";

/// @title Audits: a later value draws which part of each response is opened, and one proof stands for all of it (protocol
/// sections 6 and 8).
abstract contract Audits is Responses {
    IAuditVerifier internal immutable VERIFIER;
    uint256 internal immutable BLOCKS;
    uint256 internal immutable SEGMENTS;
    uint256 internal immutable POSITIONS;

    /// @inheritdoc ICapacity
    mapping(uint256 epoch => uint256) public totalProven;

    constructor(Config memory c, address verifier_) {
        // Positions are 2 and more, with one to choose from, and have 24 bits in a query.
        if (c.blocks < 4 || c.blocks > 2 ** 24) revert InvalidConfig("blocks");
        // A segment has 22 bits in a query.
        if (c.segments == 0 || SpeedClass.MOST * c.segments > 2 ** 22) revert InvalidConfig("segments");
        // A query must stay a field element: 45 + 24 * 7 = 213 bits.
        if (c.positions == 0 || c.positions > 7) revert InvalidConfig("positions");
        if (verifier_.code.length == 0) revert InvalidConfig("verifier");
        VERIFIER = IAuditVerifier(verifier_);
        BLOCKS = c.blocks;
        SEGMENTS = c.segments;
        POSITIONS = c.positions;
    }

    /// @notice The contract that checks the audits' proofs.
    function verifier() external view returns (address) {
        return address(VERIFIER);
    }

    /// @inheritdoc ICapacity
    function draw(uint256 challenge, bytes calldata evidence) external {
        _openBeacon(challenge);
        _requireProofWindow(challenge);
        if (_openings[challenge].drawn) revert AuditAlreadyDrawn(challenge);
        _draw(challenge, evidence);
    }

    /// @inheritdoc ICapacity
    function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes calldata evidence, Proof calldata proof)
        external
    {
        Response storage response = _responseWith(id, challenge, chainRoot);
        _requireProofWindow(challenge);
        if (response.proven) revert AlreadyProven(id, challenge);
        response.proven = true;
        if (!_openings[challenge].drawn) _draw(challenge, evidence);

        uint256 claimed = response.claimed;
        uint256 epoch = _epochOf(challenge);
        IStaking.Terms memory terms = STAKING.termsAt(id, epoch);
        totalProven[epoch] += claimed * terms.speedClass;
        _noteShown(id, challenge, claimed);
        emit AuditProven(id, challenge, claimed, proof);
        uint256[5] memory input = _statement(id, challenge, chainRoot, claimed, terms.speedClass);
        VERIFIER.verifyProof(proof.points, proof.commitments, proof.commitmentPok, input);
    }

    /// @inheritdoc ICapacity
    function isDrawn(uint256 challenge) external view returns (bool) {
        return _openings[challenge].drawn;
    }

    /// @inheritdoc ICapacity
    function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) external view returns (uint256) {
        uint256 claimed = _responseWith(id, challenge, chainRoot).claimed;
        if (!_openings[challenge].drawn) revert AuditNotDrawn(challenge);
        uint256 speedClass = STAKING.termsAt(id, _epochOf(challenge)).speedClass;
        return _query(id, challenge, chainRoot, claimed, speedClass);
    }

    /// @dev The beacon keeps the value; this says that it is there.
    function _draw(uint256 challenge, bytes calldata evidence) private {
        _openings[challenge].drawn = true;
        emit AuditDrawn(challenge, BEACON.valueOf(_drawBlock(challenge), evidence));
    }

    function _requireProofWindow(uint256 challenge) private view {
        uint256 last = _lastProofBlock(challenge);
        if (block.number > last) revert ProofWindowOver(challenge, last);
    }

    /// @dev The audit's statement, in the order of protocol section 6.
    function _statement(uint256 id, uint256 challenge, uint256 chainRoot, uint256 claimed, uint256 speedClass)
        private
        view
        returns (uint256[5] memory)
    {
        (uint256 ctx, uint256 sealRoot) = sealAt(id, challenge);
        uint256 query = _query(id, challenge, chainRoot, claimed, speedClass);
        return [ctx, sealRoot, beaconOf(challenge), chainRoot, query];
    }

    /// @dev What the audit of a response to a drawn challenge opens.
    function _query(uint256 id, uint256 challenge, uint256 chainRoot, uint256 claimed, uint256 speedClass)
        private
        view
        returns (uint256)
    {
        (, uint256 slot) = _slotFrom(challenge);
        bytes memory value = BEACON.stored(_drawBlock(challenge));
        bytes32 seed = keccak256(abi.encode("muster.draw.v2", block.chainid, address(this), slot, id, chainRoot, value));
        return Draw.query(
            seed, Draw.Ranges({units: claimed, segments: speedClass * SEGMENTS, blocks: BLOCKS, positions: POSITIONS})
        );
    }
}
