// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title What somebody might try against the market, each with what comes of it.
contract AttacksTest is MarketTest {
    uint256 private constant DEPOSIT = 10_800;

    /// @dev A renter lets the account run dry, waits, and pays a little to have the machine for the time in between.
    function test_aDryAccountIsNotRevived() public {
        deposit(DEPOSIT + 300);
        uint256 lease = start(1);
        vm.warp(START + 30 days);
        deposit(1e9);
        vm.warp(START + 31 days);
        assertEq(funds(), 1e9 * G, "nothing is paid for the time in between, or later");
        vm.prank(renter);
        market.end(lease);
        (uint256 until,, bool dry) = market.standingOf(lease);
        assertTrue(dry);
        assertEq(until, START + MIN_TERM, "and nothing is owed for it");
        finish(START / DAY);
        settle(lease);
        assertEq(owed(provider), RATE * MIN_TERM);
    }

    /// @dev Nor by refunds and releases, which come into the account later.
    function test_refundsReviveNothing() public {
        setLevel(20, 10_000);
        deposit(2 * DEPOSIT + 600);
        uint256 first = start(1);
        uint256 second = start(1);
        watch.setDown(ID, START / DAY, type(uint256).max);
        finish(START / DAY + 2);
        settle(first);
        market.release(first);
        assertGt(funds(), 0);
        vm.warp(block.timestamp + 10 days);
        (uint256 until,, bool dry) = market.standingOf(second);
        assertTrue(dry);
        assertEq(until, START + MIN_TERM);
    }

    /// @dev In one batch, in many, before and after the end: each second is paid once.
    function test_aLeaseIsSettledOnce() public {
        deposit(1e9);
        uint256 lease = start(1);
        finish(START / DAY + 3);
        uint256[] memory twice = new uint256[](2);
        (twice[0], twice[1]) = (lease, lease);
        assertEq(market.settleLeases(twice), 1);
        assertEq(market.settleLeases(twice), 0);
        end(renter, lease);
        giveBack(lease);
        market.release(lease);
        finish(block.timestamp / DAY);
        assertEq(market.settleLeases(twice), 1);
        finish(block.timestamp / DAY + 9);
        assertEq(market.settleLeases(twice), 0);
        IMarket.Lease memory l = market.leaseOf(lease);
        assertEq(owed(provider), RATE * (l.endedAt - l.start));
        assertEq(funds(), 1e9 * G - RATE * (l.endedAt - l.start));
    }

    /// @dev A day that was down gives back once, however it is cut, and however often it is settled.
    function test_aRefundComesOnce() public {
        setLevel(1, 10_000);
        deposit(1e9);
        uint256 lease = start(1);
        uint256 today = START / DAY;
        for (uint256 day = today; day < today + 4; ++day) {
            watch.setDown(ID, day, type(uint256).max);
            finish(day);
            settle(lease);
            settle(lease);
        }
        finish(today + 8);
        settle(lease);
        assertEq(owed(provider), RATE * 5 * DAY);
    }

    /// @dev A lease that begins and ends where days do, to the second.
    function test_atTheBoundaryOfADay() public {
        setLevel(1, 10_000);
        deposit(1e9);
        uint256 day = START / DAY + 1;
        watch.setDown(ID, day - 1, type(uint256).max);
        watch.setDown(ID, day + 1, type(uint256).max);
        for (uint256 i = 0; i < 2; ++i) {
            // A second before the day begins, or as it begins.
            vm.warp(day * DAY - 1 + i);
            uint256 lease = start(1);
            vm.warp((day + 1) * DAY);
            uint256 snapshot = vm.snapshotState();
            for (uint256 k = 0; k < 2; ++k) {
                if (k == 1) vm.warp(block.timestamp + 1);
                end(renter, lease);
                finish(day + 1);
                settle(lease);
                // A second is no slot: it is paid though its day was down.
                assertEq(owed(provider), RATE * (DAY + k + 1 - i));
                vm.revertToState(snapshot);
                vm.warp((day + 1) * DAY);
            }
            vm.warp(day * DAY - 1);
        }
    }

    /// @dev For who pays a day's price is cut: by a machine that is ended just before the day is out, or as it begins.
    function test_leasesOfTwentyMinutes() public {
        IMarket.Terms memory t = terms();
        (t.minTerm, t.notice) = (15 minutes, 15 minutes);
        offer = post(t);
        setLevel(1, 10_000);
        deposit(1e9);
        // The day is down but for the third of it that these machines live in, then the other way around.
        uint256 day = START / DAY + 1;
        watch.setDown(ID, day, ~uint256(0xff << 100));
        watch.setDown(ID, day + 1, uint256(0xff << 100));
        uint256 first = day * DAY + (DAY * 101 + 255) / 256;
        for (uint256 i = 0; i < 2; ++i) {
            uint256 begin = first + i * DAY;
            vm.warp(begin);
            uint256 lease = start(1);
            vm.warp(begin + 20 minutes);
            end(renter, lease);
            finish(day + i);
            uint256 before = owed(provider);
            settle(lease);
            // Early: half an hour at most, here minTerm and more is over. What they lived through counts, and no more.
            assertEq(owed(provider) - before, i == 0 ? RATE * 20 minutes : 0);
        }
    }

    /// @dev A provider that confirms a machine that never answers: the renter pays half an hour at most.
    function test_confirmWithoutAMachine() public {
        deposit(1e9);
        uint256 lease = start(10);
        vm.warp(START + 5 minutes);
        vm.startPrank(renter);
        market.end(lease);
        market.release(lease);
        vm.stopPrank();
        assertEq(funds(), 1e9 * G - 10 * RATE * 30 minutes);
    }

    /// @dev Orders that nobody confirms cost their renter's deposit for a quarter of an hour; the provider can reject each
    /// at once, and the units come back in the same transaction.
    function test_ordersThatOnlyBlockUnits() public {
        deposit(1e9);
        uint256 lease = take(50);
        assertEq(funds(), 1e9 * G - 50 * RATE * MIN_TERM);
        vm.prank(provider);
        market.cancel(lease);
        assertEq(capacity.leased(ID), 0);
        lease = take(50);
        vm.prank(renter);
        vm.expectRevert(tooEarly(lease, START + 901));
        market.cancel(lease);
        vm.warp(START + 901);
        market.cancel(lease);
        assertEq(capacity.leased(ID), 0);
        assertEq(funds(), 1e9 * G);
    }

    /// @dev An agent keeps an account for each customer: one's running dry ends nobody else's machine.
    function test_oneCustomerOfAnAgentRunsDry() public {
        uint256[3] memory leases;
        for (uint256 number = 0; number < 3; ++number) {
            vm.startPrank(renter);
            market.deposit(renter, address(usd), number, DEPOSIT + (number == 1 ? 30 : 1e6));
            leases[number] = market.take(offer, 1, 1, number, RATE, SPEC);
            vm.stopPrank();
            confirm(leases[number]);
        }
        vm.warp(START + 1 days);
        for (uint256 number = 0; number < 3; ++number) {
            (uint256 until,, bool dry) = market.standingOf(leases[number]);
            assertEq(dry, number == 1);
            assertEq(until, number == 1 ? START + MIN_TERM : block.timestamp);
        }
    }

    /// @dev A delegator leaves, and the commitment fails: its machines go on, and nobody but their renters can end them
    /// without notice.
    function test_aDelegatorThatLeavesKillsNoMachine() public {
        deposit(1e9);
        uint256 lease = start(1);
        setState(IStaking.State.Failed);
        vm.prank(stranger);
        vm.expectRevert(tooEarly(lease, 0));
        market.end(lease);
        vm.prank(provider);
        vm.expectRevert(tooEarly(lease, 0));
        market.end(lease);
        vm.warp(START + 10 minutes);
        end(renter, lease);
        market.release(lease);
        assertEq(funds(), 1e9 * G - RATE * 10 minutes, "the renter goes at once, and owes no minTerm");
    }

    /// @dev A provider leases its own units: it pays itself, and its money comes back whole. What it does not get is what
    /// leased units do not earn.
    function test_aProviderThatLeasesToItself() public {
        usd.mint(provider, 1e6);
        vm.startPrank(provider);
        usd.approve(address(market), 1e6);
        market.deposit(provider, address(usd), 0, 1e6);
        uint256 lease = market.take(offer, 1, 1, 0, RATE, SPEC);
        market.confirm(lease, HOST_KEY);
        assertEq(capacity.leased(ID), 1, "it may not be claimed for challenges");
        vm.warp(START + 2 hours);
        market.end(lease);
        market.release(lease);
        finish(START / DAY);
        settle(lease);
        market.collect(address(usd), provider);
        (uint256 funds_) = market.accountOf(provider, address(usd), 0).funds;
        market.withdraw(address(usd), 0, funds_ / G, provider);
        vm.stopPrank();
        assertEq(usd.balanceOf(provider), 1e6);
    }

    /// @dev By every way out of the account: withdrawal, cancelled orders, released deposits, refunds, and ended grants.
    function test_aSponsorsMoneyIsNotCashedOut() public {
        setLevel(20, 10_000);
        grant(1e8, 10_000, 3 days);
        uint256 lease = take(10);
        vm.prank(provider);
        market.cancel(lease);
        assertEq(funds(), 0);
        lease = start(1);
        vm.warp(START + 5 minutes);
        end(renter, lease);
        market.release(lease);
        assertEq(funds(), 0);
        lease = start(2);
        watch.setDown(ID, START / DAY, type(uint256).max);
        watch.setDown(ID, START / DAY + 1, type(uint256).max);
        finish(START / DAY + 1);
        settle(lease);
        assertEq(funds(), 0, "all of the refund is the sponsor's");
        vm.prank(renter);
        market.endGrant(1);
        end(renter, lease);
        market.release(lease);
        assertEq(funds(), 0);
        assertLt(owed(provider), 1e8 * G);
    }

    /// @dev With a part of its own, a renter gets back its part alone; the last day is the sponsor's if it began before
    /// the grant's end.
    function test_refundsAreSharedAsPaid() public {
        setLevel(1, 10_000);
        deposit(1e9);
        uint256 id = grant(1e9, 2500, 30 days);
        uint256 today = START / DAY;
        vm.warp((today + 1) * DAY);
        uint256 lease = start(4);
        vm.warp((today + 2) * DAY + 60);
        vm.prank(sponsor);
        market.endGrant(id);
        uint256 before = owed(sponsor);
        for (uint256 day = today + 1; day < today + 4; ++day) {
            watch.setDown(ID, day, type(uint256).max);
        }
        finish(today + 3);
        uint256 funds_ = funds();
        settle(lease);
        assertEq(owed(sponsor) - before, RATE * 2 * DAY, "a quarter of two days");
        assertEq(funds() - funds_, 4 * RATE * 3 * DAY - RATE * 2 * DAY);
        assertEq(owed(provider), 0);
    }

    /// @dev None of them makes a call of another dearer, and each can be finished.
    function test_thousandsOfTinyLeases() public {
        vm.prank(provider);
        market.repriceOffer(offer, 1);
        capacity.setLeasable(ID, 65_000);
        IMarket.Terms memory t = terms();
        (t.rate, t.unitsMax) = (1, 65_000);
        offer = post(t);
        deposit(1e6);
        uint256 least = type(uint256).max;
        uint256 most = 0;
        for (uint256 i = 0; i < 2000; ++i) {
            uint256 before = gasleft();
            uint256 lease = start(1);
            uint256 gas = before - gasleft();
            // The first ones fill slots.
            if (i < 2) continue;
            if (gas < least) least = gas;
            if (gas > most) most = gas;
            assertEq(lease, i + 1);
        }
        assertLt(most - least, 20_000);
        assertEq(account().rate, 2000);
        vm.warp(START + 1 days);
        for (uint256 lease = 1; lease <= 2000; lease += 100) {
            end(renter, lease);
            market.release(lease);
            giveBack(lease);
        }
        assertEq(capacity.leased(ID), 1980);
    }

    /// @dev A rollup whose time stood still, and then jumps: orders that waited are late, what ran up is paid, what ran
    /// dry ends when it did.
    function test_timeThatStandsStillAndJumps() public {
        deposit(3 * DEPOSIT + 600);
        uint256 running = start(1);
        uint256 ordered = take(1);
        uint256 noticed = start(1);
        reclaim(noticed);
        // All in one second.
        end(renter, running);
        assertEq(market.leaseOf(running).endedAt, START);
        market.release(running);
        assertEq(funds(), (DEPOSIT / 2 + 600) * G, "half an hour is owed though no time has passed");
        vm.warp(START + 3 days);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OrderLate.selector, ordered, START + 900));
        market.confirm(ordered, HOST_KEY);
        market.cancel(ordered);
        (uint256 until,, bool dry) = market.standingOf(noticed);
        assertTrue(dry);
        assertEq(until, START + MIN_TERM);
        end(provider, noticed);
        market.release(noticed);
        // 2,000 of the 3,600 seconds were paid out of the account.
        assertEq(funds(), (DEPOSIT + 2000 * 3) * G);
        uint256[] memory leases = new uint256[](3);
        (leases[0], leases[1], leases[2]) = (running, ordered, noticed);
        assertEq(market.settleLeases(leases), 2);
        assertEq(owed(provider), RATE * (30 minutes + MIN_TERM));
    }

    /// @dev The renter ends it while the provider's notice runs, and the other way around: it ends once.
    function test_twoWhoEndALease() public {
        deposit(1e9);
        uint256 lease = start(1);
        reclaim(lease);
        vm.warp(START + NOTICE);
        end(renter, lease);
        vm.prank(provider);
        vm.expectRevert(wrongState(lease, IMarket.State.Ended));
        market.end(lease);
        assertEq(account().rate, 0);
    }

    /// @dev A provider that gives notice of every lease at once takes nothing but what is owed to it.
    function test_noticeAtTheStartTakesNoMoreThanMinTerm() public {
        deposit(1e9);
        uint256 lease = start(1);
        reclaim(lease);
        vm.warp(START + 40 minutes);
        end(renter, lease);
        (uint256 until,,) = market.standingOf(lease);
        assertEq(until, START + MIN_TERM);
    }

    /// @dev A sponsor that nobody accepted cannot block an account with a tiny grant, and an accepted one's can be ended.
    function test_aTinyGrantBlocksNobody() public {
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(IMarket.SponsorNotAccepted.selector, sponsor));
        market.grantCredit(renter, address(usd), 0, 1, 1, NEVER - 1, false);
        uint256 id = grant(1, 1, 1000 days);
        vm.prank(renter);
        market.endGrant(id);
        accept(stranger);
        vm.prank(stranger);
        market.grantCredit(renter, address(usd), 0, 1, 1, NEVER - 1, false);
    }
}
