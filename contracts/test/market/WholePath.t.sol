// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "./MarketTest.sol";

contract WholePathTest is MarketTest {
    function test_aLeaseFromItsOfferToTheLastPayment() public {
        uint256 amount = 1e9;
        deposit(amount);
        uint256 lease = take(2);
        uint256 rate = 2 * RATE;
        assertState(lease, IMarket.State.Ordered);
        assertEq(funds(), amount * G - rate * MIN_TERM);
        assertEq(capacity.leased(ID), 2);

        vm.warp(START + 60);
        confirm(lease);
        assertState(lease, IMarket.State.Active);
        vm.warp(START + 60 + 3 days);
        end(renter, lease);
        assertEq(funds(), amount * G - rate * MIN_TERM - rate * 3 days);
        market.release(lease);
        assertEq(funds(), amount * G - rate * 3 days);
        giveBack(lease);
        assertState(lease, IMarket.State.Returned);
        assertEq(capacity.leased(ID), 0);

        finish(block.timestamp / DAY);
        assertTrue(settle(lease));
        assertEq(owed(provider), rate * 3 days);
        vm.prank(provider);
        uint256 paid = market.collect(address(usd), provider);
        assertEq(paid, rate * 3 days / G);
        assertEq(usd.balanceOf(provider), paid);
        withdraw(amount - paid);
        assertEq(usd.balanceOf(address(market)), 0);
        assertEq(usd.balanceOf(renter), 1e15 - paid);
    }
}
