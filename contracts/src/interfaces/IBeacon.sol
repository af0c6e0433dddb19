// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Where a block gets the hash from that decides on challenges and draws.
/// @notice A block's hash cannot be known before the block, is the same for everybody, and never becomes another one:
/// it can only cease to be had. What a beacon takes for granted so that this holds is said there.
interface IBeacon {
    /// @notice The hash of a block; 0 if it has none, or if it cannot be had.
    function hashAt(uint256 number) external view returns (bytes32);
    /// @notice The first hash that nobody could know before block `number`; 0 if there is none yet, or if it cannot be
    /// had. It never becomes another one.
    function hashFrom(uint256 number) external view returns (bytes32);
    /// @notice The newest hash that a transaction can have; 0 if there is none.
    function newest() external view returns (bytes32);
}
