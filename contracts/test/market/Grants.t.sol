// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "./MarketTest.sol";

contract GrantsTest is MarketTest {
    function give(uint256 amount, uint256 shareBps, uint256 expiry) private returns (uint256) {
        vm.prank(sponsor);
        return market.grantCredit(renter, address(usd), 0, amount, shareBps, expiry);
    }

    function test_acceptSponsor() public {
        vm.expectEmit(address(market));
        emit IMarket.SponsorAccepted(renter, address(usd), 0, sponsor);
        accept(sponsor);
        assertEq(account().sponsor, sponsor);
        accept(address(0));
        assertEq(account().sponsor, address(0));
        vm.expectRevert(abi.encodeWithSelector(IMarket.SponsorNotAccepted.selector, sponsor));
        give(1, 1, START + 1);
    }

    function test_grantCredit() public {
        accept(sponsor);
        vm.expectEmit(address(market));
        emit IMarket.CreditGranted(1, renter, address(usd), 0, sponsor, 5000, 2500, START + 1 days);
        assertEq(give(5000, 2500, START + 1 days), 1);
        assertEq(market.grantCount(), 1);
        assertEq(usd.balanceOf(address(market)), 5000);
        IMarket.Account memory a = account();
        assertEq(a.credit, 5000 * G);
        assertEq(a.funds, 0);
        assertEq(a.grant, 1);
        assertTrue(a.live);
        IMarket.Grant memory g = market.grantOf(1);
        assertEq(g.sponsor, sponsor);
        assertEq(g.account, market.accountKey(renter, address(usd), 0));
        assertEq(g.shareBps, 2500);
        assertEq(g.expiry, START + 1 days);
        assertEq(g.end, 0);
    }

    function test_grantCredit_refuses() public {
        accept(sponsor);
        vm.expectRevert(IMarket.ZeroAmount.selector);
        give(0, 1, START + 1);
        string memory what = "shareBps";
        for (uint256 i = 0; i < 4; ++i) {
            if (i == 2) what = "expiry";
            vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidTerms.selector, what));
            give(1, i == 0 ? 0 : i == 1 ? 10_001 : 1, i == 2 ? START : i == 3 ? NEVER : START + 1);
        }
        // The other ends of the bounds are within.
        give(1, 10_000, START + 1);
        vm.warp(START + 1);
        give(1, 1, NEVER - 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.GrantIsLive.selector, 2));
        give(1, 1, NEVER - 1);
    }

    function test_creditIsNoMoneyOfTheRenters() public {
        grant(5000, 10_000, 1 days);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InsufficientFunds.selector, 0, G));
        market.withdraw(address(usd), 0, 1, renter);
    }

    function test_expires() public {
        uint256 id = grant(5000, 5000, 1 hours);
        vm.warp(START + 1 hours - 1);
        assertTrue(account().live);
        vm.warp(START + 1 hours);
        assertFalse(account().live);
        vm.expectEmit(address(market));
        emit IMarket.GrantOver(id, START + 1 hours, 5000 * G);
        deposit(1);
        assertEq(owed(sponsor), 5000 * G);
        assertEq(account().credit, 0);
        assertEq(market.grantOf(id).end, START + 1 hours);
        vm.prank(sponsor);
        assertEq(market.collect(address(usd), sponsor), 5000);
        assertEq(grant(7, 1, 1), id + 1);
    }

    function test_endGrant_byTheSponsorAndByTheRenter() public {
        for (uint256 i = 0; i < 2; ++i) {
            address who = i == 0 ? sponsor : renter;
            uint256 id = grant(50_000, 5000, 1 days);
            deposit(1e6);
            uint256 lease = start(1);
            assertEq(account().sponsored, RATE / 2);
            vm.expectEmit(address(market));
            emit IMarket.GrantOver(id, block.timestamp, 50_000 * G - RATE / 2 * MIN_TERM);
            vm.prank(who);
            market.endGrant(id);
            IMarket.Account memory a = account();
            assertFalse(a.live);
            assertEq(a.credit, 0);
            assertEq(a.sponsored, 0);
            assertEq(a.rate, RATE, "the lease goes on");
            assertEq(market.grantOf(id).end, block.timestamp);
            end(renter, lease);
            assertEq(account().rate, 0);
        }
    }

    function test_endGrant_refuses() public {
        uint256 id = grant(5000, 5000, 1 days);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotParty.selector, id, stranger));
        market.endGrant(id);
        vm.prank(sponsor);
        market.endGrant(id);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(IMarket.GrantNotLive.selector, id));
        market.endGrant(id);
        // Another one is live now, and the old one is still over.
        uint256 next = grant(5000, 5000, 1 hours);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.GrantNotLive.selector, id));
        market.endGrant(id);
        vm.warp(START + 1 hours);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.GrantNotLive.selector, next));
        market.endGrant(next);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotParty.selector, 99, address(this)));
        market.endGrant(99);
    }

    /// @dev A quarter of the price, by its share.
    function test_paysItsShare() public {
        grant(100_000, 2500, 10 days);
        deposit(100_000);
        uint256 lease = start(1);
        uint256 part = RATE / 4;
        assertEq(market.leaseOf(lease).sponsored, part);
        assertEq(market.leaseOf(lease).grant, 1);
        assertEq(account().credit, 100_000 * G - part * MIN_TERM);
        assertEq(funds(), 100_000 * G - (RATE - part) * MIN_TERM);
        vm.warp(START + 100);
        assertEq(account().credit, 100_000 * G - part * (MIN_TERM + 100));
        assertEq(funds(), 100_000 * G - (RATE - part) * (MIN_TERM + 100));
    }

    function test_paysItsShareOfEachLease() public {
        grant(1e6, 2500, 10 days);
        deposit(1e6);
        uint256 first = start(1);
        start(2);
        assertEq(account().rate, 3 * RATE);
        assertEq(account().sponsored, 3 * RATE / 4);
        end(renter, first);
        assertEq(account().rate, 2 * RATE);
        assertEq(account().sponsored, RATE / 2);
    }

    /// @dev No more than lasts for minTerm: then the account pays all.
    function test_runsOut() public {
        uint256 id = grant(3601, 10_000, 10 days);
        deposit(30_000);
        uint256 lease = start(1);
        uint256 part = 3601 * G / MIN_TERM; // 1 unit a second and a bit
        assertEq(market.leaseOf(lease).sponsored, part);
        uint256 left = 3601 * G - part * MIN_TERM;
        assertLt(left, part);
        assertFalse(account().live, "it cannot pay a second");
        vm.warp(START + 100);
        vm.expectEmit(address(market));
        emit IMarket.GrantOver(id, START, left);
        end(renter, lease);
        assertEq(funds(), 30_000 * G - (RATE - part) * MIN_TERM - 100 * RATE);
    }

    /// @dev The share ends at the very second, and the account pays all from then on.
    function test_theAccountPaysAllAfterTheGrant() public {
        grant(100_000, 5000, 200);
        deposit(100_000);
        start(1);
        vm.warp(START + 300);
        assertEq(funds(), 100_000 * G - RATE / 2 * (MIN_TERM + 200) - RATE * 100);
        uint256 untilDry = (100_000 * G - RATE / 2 * (MIN_TERM + 200)) / RATE;
        assertEq(market.dryAt(renter, address(usd), 0), START + 200 + untilDry);
    }

    /// @dev The provider did not confirm before the grant was over: its part of the deposit stays its own.
    function test_confirmedAfterTheGrant() public {
        uint256 id = grant(100_000, 5000, 60);
        deposit(100_000);
        uint256 lease = take(1);
        vm.warp(START + 60);
        confirm(lease);
        assertEq(account().sponsored, 0);
        assertEq(account().rate, RATE);
        assertEq(market.leaseOf(lease).sponsored, RATE / 2);
        assertEq(owed(sponsor), 100_000 * G - RATE / 2 * MIN_TERM);
        vm.warp(START + 60 + MIN_TERM);
        market.release(lease);
        assertEq(owed(sponsor), 100_000 * G);
        // A later grant has nothing to do with it.
        grant(1000, 1, 1 days);
        end(renter, lease);
        assertEq(account().sponsored, 0);
        assertEq(account().rate, 0);
        assertEq(market.grantOf(id).end, START + 60);
    }

    function test_dryWhileTheGrantLives() public {
        uint256 id = grant(100_000, 5000, 1 days);
        deposit(5400 + 150);
        uint256 lease = start(1);
        vm.warp(START + 200);
        end(stranger, lease);
        assertEq(market.ranDryAt(market.accountKey(renter, address(usd), 0), 0), START + 100);
        IMarket.Account memory a = account();
        assertTrue(a.live);
        assertEq(a.sponsored, 0);
        assertEq(a.credit, 100_000 * G - RATE / 2 * (MIN_TERM + 100));
        vm.warp(START + 1 days);
        deposit(1);
        assertEq(market.grantOf(id).end, START + 1 days);
    }
}
