// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "../interfaces/IBeacon.sol";
import {ICapacity} from "../interfaces/ICapacity.sol";

/// @title Where seeds, challenges and draws come from: the hashes that the beacon gives to blocks.
abstract contract Randomness is ICapacity {
    IBeacon internal immutable BEACON;

    constructor(address beacon_) {
        if (beacon_.code.length == 0) revert InvalidConfig("beacon");
        BEACON = IBeacon(beacon_);
    }

    /// @notice The contract that gives blocks their hashes.
    function beacon() external view returns (address) {
        return address(BEACON);
    }

    /// @dev The newest hash there is.
    function _newestHash() internal view returns (bytes32 hash) {
        hash = BEACON.newest();
        if (hash == 0) revert BlockHashUnavailable(block.number - 1);
    }

    /// @dev The hash of a block.
    function _hashAt(uint256 number) internal view returns (bytes32 hash) {
        hash = BEACON.hashAt(number);
        if (hash == 0) revert BlockHashUnavailable(number);
    }

    /// @dev The first hash that nobody could know before a block.
    function _hashFrom(uint256 number) internal view returns (bytes32 hash) {
        hash = BEACON.hashFrom(number);
        if (hash == 0) revert BlockHashUnavailable(number);
    }
}
