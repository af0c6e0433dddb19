// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "./MarketTest.sol";

contract PaymentsTest is MarketTest {
    uint256 private constant MONEY = 1e9;
    uint256 private constant DEPOSIT = 10_800;
    uint256 private lease;

    function setUp() public override {
        super.setUp();
        deposit(MONEY);
        lease = start(1);
    }

    function held() private view returns (uint256 deposit_) {
        (, deposit_,) = market.standingOf(lease);
    }

    function leaveFor(uint256 time) private {
        withdraw(funds() / G - time * RATE / G);
    }

    function expectRelease(uint256 toAccount) private {
        vm.expectEmit(address(market));
        emit IMarket.DepositReleased(lease, toAccount, 0);
        market.release(lease);
        assertEq(held(), 0);
        assertTrue(market.leaseOf(lease).released);
    }

    function test_release_afterMinTermWhileItRuns() public {
        assertEq(held(), DEPOSIT * G);
        vm.warp(START + MIN_TERM - 1);
        vm.expectRevert(tooEarly(lease, START + MIN_TERM));
        market.release(lease);
        vm.warp(START + MIN_TERM);
        uint256 before = funds();
        expectRelease(DEPOSIT * G);
        assertEq(funds(), before + DEPOSIT * G);
        vm.expectRevert(abi.encodeWithSelector(IMarket.AlreadyReleased.selector, lease));
        market.release(lease);
        // And what is owed later is owed by the account alone.
        vm.warp(START + 1 days);
        end(renter, lease);
        assertEq(funds(), MONEY * G - RATE * 1 days);
        vm.expectRevert(abi.encodeWithSelector(IMarket.AlreadyReleased.selector, lease));
        market.release(lease);
    }

    function test_release_ofAnEarlyEnd() public {
        vm.warp(START + 600);
        end(renter, lease);
        expectRelease((MIN_TERM - 1200) * RATE);
        assertEq(funds(), MONEY * G - 1800 * RATE);
    }

    function test_release_ofAnEndBeforeMinTerm() public {
        vm.warp(START + 2000);
        end(renter, lease);
        expectRelease(2000 * RATE);
        assertEq(funds(), MONEY * G - MIN_TERM * RATE);
    }

    function test_release_ofADryLease() public {
        leaveFor(600);
        vm.warp(START + 601);
        assertEq(held(), 600 * RATE, "3,000 seconds to minTerm are paid out of it");
        expectRelease(600 * RATE);
        assertEq(funds(), 600 * RATE);
        end(stranger, lease);
        assertEq(held(), 0);
    }

    function test_release_refusesOrders() public {
        uint256 ordered = take(1);
        vm.warp(START + 1 days);
        vm.expectRevert(wrongState(ordered, IMarket.State.Ordered));
        market.release(ordered);
        vm.expectRevert(wrongState(99, IMarket.State.None));
        market.release(99);
    }

    function test_release_sharesWithTheSponsor() public {
        grant(1e6, 2500, 1 days);
        lease = start(4);
        vm.warp(START + MIN_TERM);
        vm.expectEmit(address(market));
        emit IMarket.DepositReleased(lease, 3 * DEPOSIT * G, DEPOSIT * G);
        market.release(lease);
        assertEq(owed(sponsor), DEPOSIT * G);
    }

    function test_settle_upToTheNewestFinalDay() public {
        uint256 today = START / DAY;
        vm.warp((today + 1) * DAY + DAY / 2 - 1);
        assertFalse(settle(lease), "the first day is not final yet");
        vm.warp((today + 1) * DAY + DAY / 2);
        vm.expectEmit(address(market));
        emit IMarket.LeaseSettled(lease, (today + 1) * DAY, RATE * DAY / 2, 0, 0);
        assertTrue(settle(lease));
        assertFalse(settle(lease));
        assertEq(market.leaseOf(lease).paidUntil, (today + 1) * DAY);
        vm.warp((today + 8) * DAY);
        assertTrue(settle(lease));
        assertEq(owed(provider), RATE * (6 * DAY + DAY / 2));
    }

    function test_settle_passesOver() public {
        uint256 ordered = take(1);
        uint256 other = start(1);
        finish(START / DAY);
        uint256[] memory leases = new uint256[](6);
        (leases[0], leases[1], leases[2], leases[3], leases[4], leases[5]) = (99, lease, ordered, lease, 0, other);
        assertEq(market.settleLeases(leases), 2);
        assertEq(owed(provider), 2 * RATE * DAY / 2);
        assertEq(market.settleLeases(new uint256[](0)), 0);
    }

    /// @dev Its end is in a day that is not final.
    function test_settle_anEndedLeaseInTwoParts() public {
        uint256 today = START / DAY;
        vm.warp((today + 1) * DAY + 100);
        end(renter, lease);
        finish(today);
        assertTrue(settle(lease));
        assertEq(owed(provider), RATE * DAY / 2);
        finish(today + 1);
        assertTrue(settle(lease));
        assertEq(owed(provider), RATE * (DAY / 2 + 100));
        finish(today + 9);
        assertFalse(settle(lease));
    }

    function test_settle_afterTheUnitsAreBack() public {
        vm.warp(START + 2 hours);
        end(renter, lease);
        giveBack(lease);
        finish(START / DAY);
        assertTrue(settle(lease));
        assertEq(owed(provider), RATE * 2 hours);
        market.release(lease);
        assertEq(funds(), MONEY * G - RATE * 2 hours);
    }

    function test_collect() public {
        vm.prank(provider);
        vm.expectRevert(IMarket.NothingToCollect.selector);
        market.collect(address(usd), provider);
        vm.prank(provider);
        market.repriceOffer(offer, 1e18 + 7);
        lease = start(1);
        vm.warp(START + 3601);
        end(renter, lease);
        finish(START / DAY);
        settle(lease);
        uint256 amount = 3601;
        vm.prank(provider);
        vm.expectRevert(IMarket.ZeroAddress.selector);
        market.collect(address(usd), address(0));
        vm.expectEmit(address(market));
        emit IMarket.Collected(provider, address(usd), amount);
        vm.prank(provider);
        assertEq(market.collect(address(usd), stranger), amount);
        assertEq(usd.balanceOf(stranger), 1e15 + amount);
        assertEq(owed(provider), 3601 * 7, "less than a unit stays");
        vm.prank(provider);
        vm.expectRevert(IMarket.NothingToCollect.selector);
        market.collect(address(usd), provider);
    }

    /// @dev Anybody may, and cannot choose who gets it.
    function test_collectFor() public {
        vm.expectRevert(IMarket.NothingToCollect.selector);
        market.collectFor(provider, address(usd));
        lease = start(1);
        vm.warp(START + 3600);
        end(renter, lease);
        finish(START / DAY);
        settle(lease);
        uint256 amount = owed(provider) / G;
        uint256 before = usd.balanceOf(provider);
        vm.expectEmit(address(market));
        emit IMarket.Collected(provider, address(usd), amount);
        vm.prank(stranger);
        assertEq(market.collectFor(provider, address(usd)), amount);
        assertEq(usd.balanceOf(provider), before + amount);
        vm.expectRevert(IMarket.NothingToCollect.selector);
        market.collectFor(provider, address(usd));
        vm.expectRevert(IMarket.NothingToCollect.selector);
        market.collectFor(address(0), address(usd));
    }

    /// @dev Each of two leases at a time, in one balance.
    function test_leasesOfOneAccountShareItsBalance() public {
        uint256 other = start(2);
        assertEq(account().rate, 3 * RATE);
        leaveFor(300); // of three rates that is 100 seconds
        vm.warp(START + 1 days);
        end(stranger, lease);
        end(stranger, other);
        (uint256 until,, bool dry) = market.standingOf(other);
        assertTrue(dry);
        assertEq(until, START + MIN_TERM);
        assertEq(market.ranDryAt(market.accountKey(renter, address(usd), 0), 0), START + 100);
        finish(START / DAY);
        settle(lease);
        settle(other);
        assertEq(owed(provider), 3 * RATE * MIN_TERM);
        market.release(lease);
        market.release(other);
        assertEq(funds(), 3 * RATE * 100);
    }

    function test_multicall_finishesALeaseInOneTransaction() public {
        vm.warp(START + 2 hours);
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(IMarket.end, (lease));
        calls[1] = abi.encodeCall(IMarket.release, (lease));
        calls[2] = abi.encodeCall(IMarket.withdraw, (address(usd), 0, MONEY - 3 * 2 hours, renter));
        vm.prank(renter);
        market.multicall(calls);
        assertEq(funds(), 0);
        assertEq(usd.balanceOf(renter), 1e15 - 3 * 2 hours);
    }
}
