// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {ICapacity} from "./interfaces/ICapacity.sol";

/// @title Who may do what is not everybody's: an access manager with its roles given their functions from the start.
contract Authority is AccessManager {
    /// @notice Says which units are leased. Nobody has the role until the admin gives it.
    uint64 public constant LEASE_MARKET = 3;

    /// @param admin gives and takes roles.
    /// @param capacity the ledger whose leases are the market's; it may be made later.
    constructor(address admin, address capacity) AccessManager(admin) {
        _setTargetFunctionRole(capacity, ICapacity.setLeased.selector, LEASE_MARKET);
    }
}
