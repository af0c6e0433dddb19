// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title Faults that other markets and payment rails had, each shown not to be here.
contract PeersTest is MarketTest {
    /// @dev A payment rail settled segment by segment, one for each change of its rate, up to 25,000 of them. Here a rate is
    /// the account's, and what each change does is done at once.
    function test_settlingDoesNotCostMoreWithEachChangeOfTheRate() public {
        deposit(1e12);
        uint256 lease = start(1);
        uint256 other = start(1);
        uint256[] memory leases = new uint256[](1);
        finish(START / DAY);
        leases[0] = lease;
        uint256 before = gasleft();
        market.settleLeases(leases);
        uint256 gas = before - gasleft();
        for (uint256 i = 0; i < 300; ++i) {
            end(renter, other);
            giveBack(other);
            other = start(1 + i % 3);
            vm.warp(block.timestamp + 7);
        }
        finish(START / DAY + 30);
        before = gasleft();
        market.settleLeases(leases);
        assertLe(before - gasleft(), gas);
    }

    /// @dev A validator's callback reverted, and the money stayed. Nobody is called here: neither a provider nor a renter
    /// that is a contract and refuses everything is noticed.
    function test_nobodyIsCalled() public {
        deposit(1e9);
        vm.etch(provider, hex"fe");
        vm.etch(renter, hex"fe");
        vm.etch(sponsor, hex"fe");
        uint256 lease = start(1);
        vm.warp(START + 2 hours);
        end(renter, lease);
        market.release(lease);
        finish(START / DAY);
        assertTrue(settle(lease));
        giveBack(lease);
        vm.prank(provider);
        market.collect(address(usd), provider);
        withdraw(1e9 - 3 * 2 hours);
        assertEq(usd.balanceOf(address(market)), 0);
    }

    /// @dev A counter of locked money went up with each lease, and not down with each end. Here a lease's deposit is its
    /// rate times minTerm, of its own, and 50 rounds leave nothing behind.
    function test_noLockLeaks() public {
        deposit(1e9);
        for (uint256 i = 0; i < 50; ++i) {
            uint256 lease = take(1);
            if (i % 3 == 0) {
                vm.prank(provider);
                market.cancel(lease);
                continue;
            }
            confirm(lease);
            vm.warp(block.timestamp + 600);
            end(renter, lease);
            market.release(lease);
            giveBack(lease);
        }
        IMarket.Account memory a = account();
        assertEq(a.rate, 0);
        // 33 leases cost half an hour each.
        assertEq(a.funds, 1e9 * G - 33 * RATE * 1800);
        finish(block.timestamp / DAY);
        for (uint256 lease = 1; lease <= market.leaseCount(); ++lease) {
            settle(lease);
        }
        assertEq(owed(provider) + a.funds, 1e9 * G);
        withdraw(a.funds / G);
    }

    /// @dev A payee that settled often was paid sooner than who settled once, a rounding at a time. Here nothing is rounded
    /// before it is paid out, and what is left over stays with whom it is owed to.
    function test_settlingOftenPaysNoMore() public {
        vm.prank(provider);
        market.repriceOffer(offer, uint128(uint256(1e18) / 7));
        deposit(1e9);
        uint256 often = start(1);
        uint256 once = start(1);
        uint256 funds_ = funds();
        uint256 paid = 0;
        for (uint256 day = START / DAY; day < START / DAY + 20; ++day) {
            finish(day);
            settle(often);
            vm.prank(provider);
            paid += market.collect(address(usd), stranger);
        }
        uint256 byOften = paid * G + owed(provider);
        settle(once);
        assertEq(paid * G + owed(provider), 2 * byOften);
        uint256 until = market.leaseOf(often).paidUntil;
        assertEq(byOften, 1e18 / uint256(7) * (until - START));
        assertEq(funds_ - funds(), 2 * (1e18 / uint256(7)) * (block.timestamp - START));
    }

    /// @dev One settlement that was not possible reverted those of all. Here it is passed over.
    function test_whatCannotBeSettledIsPassedOver() public {
        deposit(1e9);
        uint256 lease = start(1);
        uint256 cancelled = take(1);
        vm.prank(provider);
        market.cancel(cancelled);
        finish(START / DAY);
        uint256[] memory leases = new uint256[](4);
        (leases[0], leases[1], leases[2], leases[3]) = (cancelled, 77, type(uint256).max, lease);
        assertEq(market.settleLeases(leases), 1);
        assertEq(owed(provider), RATE * DAY / 2);
    }

    /// @dev Money was put into an escrow of one deployment, and could not be used for another. Here one account pays leases
    /// of several offers, and takes each one's rest back.
    function test_oneBalancePaysAllLeases() public {
        deposit(2 * 10_800 + 600);
        uint256 first = start(1);
        offer = post(terms());
        uint256 second = start(1);
        assertEq(funds(), 600 * G);
        end(renter, first);
        market.release(first);
        assertEq(funds(), (600 + 5400) * G);
        assertEq(market.dryAt(renter, address(usd), 0), START + 2000, "the second lease lives on the first one's rest");
        vm.warp(START + 2000);
        (,, bool dry) = market.standingOf(second);
        assertFalse(dry);
    }

    /// @dev Bids stayed open for ever, and held money and capacity. Here an order is over after a quarter of an hour, and
    /// anybody can say so.
    function test_ordersDoNotStayOpen() public {
        deposit(1e9);
        uint256 lease = take(5);
        vm.warp(START + 900 days);
        vm.prank(stranger);
        market.cancel(lease);
        assertEq(capacity.leased(ID), 0);
        assertEq(funds(), 1e9 * G);
    }
}
