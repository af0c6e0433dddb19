// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";

/// @title The clock of both contracts: slots, epochs, seal periods and windows, all in blocks.
abstract contract EpochClock is ICapacity {
    /// @dev Challenges are opened in the first quarter of their window, with the hash of their block: contracts can read
    /// those of 256 blocks everywhere, and a few are left to send a transaction in.
    uint256 private constant MOST_RESPONSE_WINDOW = 4 * 250;
    /// @dev A quarter of it must be a block.
    uint256 private constant LEAST_RESPONSE_WINDOW = 4;
    /// @dev Stake thaws for up to 64 epochs, and whoever wants to leave must be able to wait for them. At four blocks a
    /// second a day has 345,600; at a block every 12 seconds this limit is 73 days.
    uint256 private constant MOST_EPOCH_BLOCKS = 2 ** 19;
    /// @dev Units that are removed stay to the end of their seal period: no longer than stake thaws.
    uint256 private constant MOST_SEAL_EPOCHS = 64;
    /// @dev A rollup's delay of forced inclusion, of a day, and two hours more have 374,400 blocks at four a second.
    uint256 private constant MOST_PROOF_WINDOW = 2 ** 19;
    /// @dev From the last block of a response window to the one whose value draws the audit: only whoever proposes both
    /// the last block of the window and the next knows the value when including a response.
    uint256 private constant DRAW_DELAY = 2;

    uint256 internal immutable GENESIS;
    uint256 internal immutable EPOCH_BLOCKS;
    uint256 internal immutable SEAL_EPOCHS;
    uint256 internal immutable SEAL_GRACE;
    uint256 internal immutable RESPONSE_WINDOW;
    uint256 internal immutable PROOF_WINDOW;

    constructor(Config memory c) {
        if (c.epochBlocks == 0 || c.epochBlocks > MOST_EPOCH_BLOCKS) revert InvalidConfig("epochBlocks");
        if (c.sealEpochs == 0 || c.sealEpochs > MOST_SEAL_EPOCHS) revert InvalidConfig("sealEpochs");
        if (c.sealGrace > uint256(c.sealEpochs) * c.epochBlocks) revert InvalidConfig("sealGrace");
        if (c.responseWindow < LEAST_RESPONSE_WINDOW || c.responseWindow > MOST_RESPONSE_WINDOW) {
            revert InvalidConfig("responseWindow");
        }
        // An audit can be drawn and proven in one transaction.
        if (c.proofWindow == 0 || c.proofWindow > MOST_PROOF_WINDOW) revert InvalidConfig("proofWindow");
        GENESIS = block.number;
        EPOCH_BLOCKS = c.epochBlocks;
        SEAL_EPOCHS = c.sealEpochs;
        SEAL_GRACE = c.sealGrace;
        RESPONSE_WINDOW = c.responseWindow;
        PROOF_WINDOW = c.proofWindow;
    }

    /// @inheritdoc ICapacity
    function genesis() external view returns (uint256) {
        return GENESIS;
    }

    /// @inheritdoc ICapacity
    function currentEpoch() external view returns (uint256) {
        return _epochOf(block.number);
    }

    /// @inheritdoc ICapacity
    function epochOf(uint256 number) external view returns (uint256) {
        return _epochOf(number);
    }

    /// @inheritdoc ICapacity
    function isFinal(uint256 epoch) external view returns (bool) {
        return epoch < finalEpochs();
    }

    /// @inheritdoc ICapacity
    function finalEpochs() public view returns (uint256) {
        uint256 elapsed = block.number - GENESIS;
        return elapsed < _windows() ? 0 : (elapsed - _windows()) / EPOCH_BLOCKS;
    }

    /// @dev From a challenge's block to the last in which it can be proven.
    function _windows() internal view returns (uint256) {
        return RESPONSE_WINDOW + DRAW_DELAY + PROOF_WINDOW;
    }

    /// @dev The epoch of a block that is not before genesis.
    function _epochOf(uint256 number) internal view returns (uint256) {
        return (number - GENESIS) / EPOCH_BLOCKS;
    }

    function _periodOf(uint256 epoch) internal view returns (uint256) {
        return epoch / SEAL_EPOCHS;
    }

    /// @dev The first block of a seal period in which an unsealed unit is not excused any more.
    function _graceEnd(uint256 period) internal view returns (uint256) {
        return GENESIS + period * SEAL_EPOCHS * EPOCH_BLOCKS + SEAL_GRACE;
    }

    /// @dev Whether a slot begins with this block, and which. A slot is as long as a window and the blocks to its draw.
    function _slotFrom(uint256 number) internal view returns (bool begins, uint256 slot) {
        if (number < GENESIS) return (false, 0);
        uint256 length = _slotBlocks();
        slot = (number - GENESIS) / length;
        begins = (number - GENESIS) % length == 0;
    }

    /// @dev The first block that begins a slot, from a block on that is not before genesis.
    function _slotStartFrom(uint256 number) internal view returns (uint256) {
        uint256 length = _slotBlocks();
        return GENESIS + Math.ceilDiv(number - GENESIS, length) * length;
    }

    function _slotBlocks() private view returns (uint256) {
        return RESPONSE_WINDOW + DRAW_DELAY + 1;
    }

    function _lastOpeningBlock(uint256 challenge) internal view returns (uint256) {
        return challenge + RESPONSE_WINDOW / 4;
    }

    function _lastResponseBlock(uint256 challenge) internal view returns (uint256) {
        return challenge + RESPONSE_WINDOW;
    }

    /// @dev The block whose value draws a challenge's audits.
    function _drawBlock(uint256 challenge) internal view returns (uint256) {
        return challenge + RESPONSE_WINDOW + DRAW_DELAY;
    }

    function _lastProofBlock(uint256 challenge) internal view returns (uint256) {
        return _drawBlock(challenge) + PROOF_WINDOW;
    }
}
