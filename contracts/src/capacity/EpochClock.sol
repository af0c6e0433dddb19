// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../interfaces/ICapacity.sol";

/// @title The clock of both contracts: epochs, seal periods and windows, all in blocks.
abstract contract EpochClock is ICapacity {
    /// @dev The farthest that `blockhash` reaches is 256 blocks; a few are left to send a transaction in.
    uint256 private constant BLOCKHASH_REACH = 250;
    /// @dev Stake thaws for up to 64 epochs, and whoever wants to leave must be able to wait for them. At four blocks a
    /// second a day has 345,600; at a block every 12 seconds this limit is 73 days.
    uint256 private constant MOST_EPOCH_BLOCKS = 2 ** 19;
    /// @dev Units that are removed stay to the end of their seal period: no longer than stake thaws.
    uint256 private constant MOST_SEAL_EPOCHS = 64;
    /// @dev At four blocks a second half an hour has 7,200. Contracts can read the drawing block's hash for 8,191 blocks
    /// (EIP-2935): a window longer than twice that would only make epochs final later.
    uint256 private constant MOST_PROOF_WINDOW = 2 ** 14;

    uint256 internal immutable GENESIS;
    uint256 internal immutable EPOCH_BLOCKS;
    uint256 internal immutable SEAL_EPOCHS;
    uint256 internal immutable SEAL_GRACE;
    uint256 internal immutable RESPONSE_WINDOW;
    uint256 internal immutable DRAW_DELAY;
    uint256 internal immutable PROOF_WINDOW;

    constructor(Config memory c) {
        if (c.epochBlocks == 0 || c.epochBlocks > MOST_EPOCH_BLOCKS) revert InvalidConfig("epochBlocks");
        if (c.sealEpochs == 0 || c.sealEpochs > MOST_SEAL_EPOCHS) revert InvalidConfig("sealEpochs");
        if (c.sealGrace > uint256(c.sealEpochs) * c.epochBlocks) revert InvalidConfig("sealGrace");
        if (c.responseWindow == 0 || c.responseWindow > BLOCKHASH_REACH) revert InvalidConfig("responseWindow");
        // The drawing block must come after the response; its hash must not be known when the response is made.
        if (c.drawDelay == 0 || c.drawDelay > BLOCKHASH_REACH) revert InvalidConfig("drawDelay");
        // The hash of the drawing block is there one block later, and the proof comes at least one after that.
        if (c.proofWindow < 2 || c.proofWindow > MOST_PROOF_WINDOW) revert InvalidConfig("proofWindow");
        GENESIS = block.number;
        EPOCH_BLOCKS = c.epochBlocks;
        SEAL_EPOCHS = c.sealEpochs;
        SEAL_GRACE = c.sealGrace;
        RESPONSE_WINDOW = c.responseWindow;
        DRAW_DELAY = c.drawDelay;
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
    function isFinal(uint256 epoch) external view returns (bool) {
        // Divided rather than multiplied: an absurd epoch is not final, and not an overflow.
        uint256 windows = RESPONSE_WINDOW + DRAW_DELAY + PROOF_WINDOW;
        uint256 elapsed = block.number - GENESIS;
        return elapsed >= windows && (elapsed - windows) / EPOCH_BLOCKS > epoch;
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

    function _lastResponseBlock(uint256 challenge) internal view returns (uint256) {
        return challenge + RESPONSE_WINDOW;
    }

    function _lastProofBlock(uint256 challenge) internal view returns (uint256) {
        return challenge + RESPONSE_WINDOW + DRAW_DELAY + PROOF_WINDOW;
    }
}
