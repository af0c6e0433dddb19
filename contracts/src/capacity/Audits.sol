// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAuditVerifier} from "../interfaces/IAuditVerifier.sol";
import {ICapacity} from "../interfaces/ICapacity.sol";
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
        if (_drawn(challenge).length != 0) revert AuditAlreadyDrawn(challenge);
        _draw(challenge, evidence);
    }

    /// @inheritdoc ICapacity
    function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes calldata evidence, Proof calldata proof)
        external
    {
        Response storage stored = _responseWith(id, challenge, chainRoot);
        _requireProofWindow(challenge);
        Response memory response = stored;
        if (response.proven) revert AlreadyProven(id, challenge);
        stored.proven = true;
        uint256 claimed = response.claimed;
        _noteProven(challenge, claimed * response.speedClass);
        _noteShown(id, _periodOf(_epochOf(challenge)), claimed + response.leased);

        bytes memory value = _drawn(challenge);
        if (value.length == 0) value = _draw(challenge, evidence);
        emit AuditProven(id, challenge, claimed, proof);
        uint256[5] memory input;
        // In the order of protocol section 6.
        (input[0], input[1]) = sealAt(id, challenge);
        input[2] = beaconOf(challenge);
        input[3] = chainRoot;
        input[4] = _query(id, challenge, chainRoot, response, value);
        VERIFIER.verifyProof(proof.points, proof.commitments, proof.commitmentPok, input);
    }

    /// @inheritdoc ICapacity
    function isDrawn(uint256 challenge) external view returns (bool) {
        return beaconOf(challenge) != 0 && _drawn(challenge).length != 0;
    }

    /// @inheritdoc ICapacity
    function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) external view returns (uint256) {
        Response memory response = _responseWith(id, challenge, chainRoot);
        bytes memory value = _drawn(challenge);
        if (value.length == 0) revert AuditNotDrawn(challenge);
        return _query(id, challenge, chainRoot, response, value);
    }

    /// @dev The value that draws a challenge's audits, if the beacon has it.
    function _drawn(uint256 challenge) private view returns (bytes memory) {
        return BEACON.stored(_drawBlock(challenge));
    }

    function _draw(uint256 challenge, bytes calldata evidence) private returns (bytes memory value) {
        value = BEACON.valueOf(_drawBlock(challenge), evidence);
        emit AuditDrawn(challenge, value);
    }

    function _requireProofWindow(uint256 challenge) private view {
        uint256 last = _lastProofBlock(challenge);
        if (block.number > last) revert ProofWindowOver(challenge, last);
    }

    /// @dev What the audit of a response opens.
    function _query(uint256 id, uint256 challenge, uint256 chainRoot, Response memory response, bytes memory value)
        private
        view
        returns (uint256)
    {
        (, uint256 slot) = _slotFrom(challenge);
        bytes memory draw_ = abi.encode("muster.draw.v2", block.chainid, address(this), slot, id, chainRoot, value);
        Draw.Ranges memory ranges = Draw.Ranges({
            units: response.claimed, segments: response.speedClass * SEGMENTS, blocks: BLOCKS, positions: POSITIONS
        });
        return Draw.query(keccak256(draw_), ranges);
    }
}
