// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "../interfaces/IBeacon.sol";
import {ICapacity} from "../interfaces/ICapacity.sol";

/// @title Where seeds, challenges and draws come from: the values that the beacon gives to blocks.
/// @dev The beacon is part of the deployment, and trusted as such.
abstract contract Randomness is ICapacity {
    IBeacon internal immutable BEACON;

    constructor(address beacon_) {
        if (beacon_.code.length == 0) revert InvalidConfig("beacon");
        BEACON = IBeacon(beacon_);
    }

    /// @notice The contract that gives blocks their values.
    function beacon() external view returns (address) {
        return address(BEACON);
    }
}
