// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

import {IMarket} from "./interfaces/IMarket.sol";
import {LeaseEnds} from "./market/LeaseEnds.sol";
import {MarketClock} from "./market/MarketClock.sol";
import {Orders} from "./market/Orders.sol";
import {Payments} from "./market/Payments.sol";

/// @title The market: offers, renters' accounts, leases paid by the second, refunds. Nobody takes a fee.
/// @dev `multicall` puts several calls of one caller into one transaction: `permit` and the deposit that uses it, or all
/// that finishes a lease. Each call does what it would do by itself; if one reverts, all do. Deployed after the
/// contracts that it asks; `Authority` has given its address the lease market's role.
contract Market is Orders, LeaseEnds, Payments, Multicall {
    constructor(Config memory c) MarketClock(c) {
        emit Configured(c, DAY);
    }

    /// @inheritdoc IMarket
    function config() external view returns (Config memory) {
        return Config({
            capacity: address(CAPACITY),
            staking: address(STAKING),
            watch: address(WATCH),
            certificates: address(CERTIFICATES),
            // It was stored from a field of its type.
            // forge-lint: disable-next-line(unsafe-typecast)
            blockMillis: uint32(BLOCK_MILLIS)
        });
    }
}
