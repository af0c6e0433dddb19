// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title A beacon whose rounds come by the clock, so that a time has a value without a block.
interface IRounds {
    /// @notice The value of a time: that of the first round that begins at or after the time plus the delay by which the
    /// timestamps of blocks may lag. Until a block has this time, nobody knows it. Anyone may call.
    /// @param time In seconds.
    /// @param evidence abi.encode of the round's signature; not looked at if that was shown before.
    /// @return value As of a block with this time.
    function valueAt(uint256 time, bytes calldata evidence) external returns (bytes memory value);

    /// @notice The round that gives a block of this time, or the time itself, its value.
    /// @param time In seconds.
    function roundAt(uint256 time) external view returns (uint256);
}
