// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The source of the block hashes that decide challenges and draws.
/// @notice Nobody can know a block's hash before the block. It is the same for everybody and never changes; it can only
/// become unavailable. Each beacon says what it assumes so that this holds.
interface IBeacon {
    /// @notice The hash of a block; 0 if it has none, or if it is unavailable.
    function hashAt(uint256 number) external view returns (bytes32);
    /// @notice The first hash that nobody could know before block `number`; 0 if there is none yet, or if it is
    /// unavailable. It never changes.
    function hashFrom(uint256 number) external view returns (bytes32);
    /// @notice The newest hash that is available to a transaction; 0 if there is none.
    function newest() external view returns (bytes32);
}
