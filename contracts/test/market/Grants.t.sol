// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "./MarketTest.sol";

contract GrantsTest is MarketTest {
    function give(uint256 amount, uint256 shareBps, uint256 expiry) private returns (uint256) {
        vm.prank(sponsor);
        return market.grantCredit(renter, address(usd), 0, amount, shareBps, expiry, false);
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
        emit IMarket.CreditGranted(1, renter, address(usd), 0, sponsor, 5000, 2500, START + 1 days, false);
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
        deposit(1);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.GrantNotLive.selector, next));
        market.endGrant(next);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotParty.selector, 99, address(this)));
        market.endGrant(99);
    }

    /// @dev Nobody has to pay into the account of a renter who never came back.
    function test_endGrant_ofOneThatExpiredGivesTheRestBack() public {
        uint256 id = grant(5000, 5000, 1 hours);
        vm.warp(START + 2 hours);
        vm.expectEmit(address(market));
        emit IMarket.GrantOver(id, START + 1 hours, 5000 * G);
        vm.prank(sponsor);
        market.endGrant(id);
        assertEq(owed(sponsor), 5000 * G);
        assertEq(market.grantOf(id).end, START + 1 hours);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(IMarket.GrantNotLive.selector, id));
        market.endGrant(id);
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

    function giveRestricted(uint256 amount, uint256 shareBps, uint256 time) private returns (uint256) {
        accept(sponsor);
        vm.prank(sponsor);
        return market.grantCredit(renter, address(usd), 0, amount, shareBps, block.timestamp + time, true);
    }

    function permitLease(uint256 id, uint256 through, uint256 version, uint256 until) private {
        vm.prank(sponsor);
        market.permitLease(id, through, version, until);
    }

    function assertSponsored(uint256 lease, uint256 id, uint256 sponsored) private view {
        assertEq(market.leaseOf(lease).grant, id);
        assertEq(market.leaseOf(lease).sponsored, sponsored);
    }

    function test_aRestrictedGrantPaysForWhatIsPermitted() public {
        uint256 id = giveRestricted(100_000, 2500, 10 days);
        assertTrue(market.grantOf(id).restricted);
        deposit(100_000);
        assertSponsored(take(1), 0, 0);
        assertEq(account().credit, 100_000 * G);
        assertEq(funds(), 100_000 * G - RATE * MIN_TERM);

        vm.expectEmit(address(market));
        emit IMarket.LeasePermitted(id, offer, 1, START + 60);
        permitLease(id, offer, 1, START + 60);
        IMarket.Grant memory g = market.grantOf(id);
        assertEq(g.offer, offer);
        assertEq(g.version, 1);
        assertEq(g.until, START + 60);
        assertEq(g.lease, 0);
        vm.warp(START + 60);
        uint256 lease = take(2);
        assertSponsored(lease, id, RATE / 2);
        assertEq(account().credit, 100_000 * G - RATE / 2 * MIN_TERM);
        confirm(lease);
        assertEq(account().sponsored, RATE / 2);
        // It was used.
        g = market.grantOf(id);
        assertEq(g.offer, 0);
        assertEq(g.version, 0);
        assertEq(g.until, 0);
        assertEq(g.lease, lease);
        assertSponsored(take(1), 0, 0);
        // The next one says nothing of the lease that used the last.
        permitLease(id, offer, 1, START + 60);
        assertEq(market.grantOf(id).lease, lease);
    }

    function test_aPermissionLapses() public {
        uint256 id = giveRestricted(100_000, 2500, 10 days);
        deposit(100_000);
        permitLease(id, offer, 1, START + 60);
        vm.warp(START + 61);
        assertSponsored(take(1), 0, 0);
        assertEq(market.grantOf(id).lease, 0);
    }

    /// @dev The sponsor looked at another price, or another place.
    function test_aPermissionIsForAnOfferAsItWas() public {
        uint256 id = giveRestricted(100_000, 2500, 10 days);
        deposit(1e6);
        permitLease(id, offer, 1, START + 60);
        vm.prank(provider);
        market.repriceOffer(offer, RATE * 10);
        assertSponsored(take(1), 0, 0);
        permitLease(id, offer, 2, START + 60);
        vm.prank(provider);
        market.describeOffer(offer, description());
        assertSponsored(take(1), 0, 0);
        uint256 other = post(terms());
        permitLease(id, other, 3, START + 60);
        assertSponsored(take(1), 0, 0);
        permitLease(id, offer, 3, START + 60);
        assertSponsored(take(1), id, RATE * 10 / 4);
    }

    function test_aPermissionIsForTheGrantsRenter() public {
        uint256 id = giveRestricted(100_000, 2500, 10 days);
        permitLease(id, offer, 1, START + 60);
        vm.startPrank(stranger);
        market.deposit(stranger, address(usd), 0, 1e6);
        assertSponsored(market.take(offer, 1, 1, 0, RATE, SPEC), 0, 0);
        vm.stopPrank();
        assertEq(market.grantOf(id).offer, offer);
    }

    function test_aPermissionCanBeWithdrawn() public {
        uint256 id = giveRestricted(100_000, 2500, 10 days);
        deposit(100_000);
        permitLease(id, offer, 1, START + 60);
        permitLease(id, 0, 0, 0);
        assertSponsored(take(1), 0, 0);
    }

    /// @dev What was permitted to a grant says nothing about the next one.
    function test_aPermissionEndsWithItsGrant() public {
        uint256 id = giveRestricted(100_000, 2500, 10 days);
        deposit(100_000);
        permitLease(id, offer, 1, START + 60);
        vm.prank(sponsor);
        market.endGrant(id);
        assertSponsored(take(1), 0, 0);
        giveRestricted(100_000, 2500, 10 days);
        assertSponsored(take(1), 0, 0);
    }

    function test_permitLease_refuses() public {
        uint256 open = grant(100_000, 2500, 1 days);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidTerms.selector, "restricted"));
        market.permitLease(open, offer, 1, START + 60);
        vm.prank(sponsor);
        market.endGrant(open);
        uint256 id = giveRestricted(100_000, 2500, 1 days);
        address[2] memory others = [renter, stranger];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IMarket.NotParty.selector, id, others[i]));
            market.permitLease(id, offer, 1, START + 60);
        }
        vm.startPrank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 64, 2 ** 64 + offer));
        market.permitLease(id, 2 ** 64 + offer, 1, START + 60);
        market.endGrant(id);
        vm.expectRevert(abi.encodeWithSelector(IMarket.GrantNotLive.selector, id));
        market.permitLease(id, offer, 1, START + 60);
        vm.stopPrank();
    }

    /// @dev An order that is cancelled uses its permission up, and the credit comes back.
    function test_aCancelledOrderUsedItsPermission() public {
        uint256 id = giveRestricted(100_000, 2500, 10 days);
        deposit(100_000);
        permitLease(id, offer, 1, START + 60);
        uint256 lease = take(1);
        vm.prank(provider);
        market.cancel(lease);
        assertEq(account().credit, 100_000 * G);
        assertEq(funds(), 100_000 * G);
        assertSponsored(take(1), 0, 0);
    }
}
