// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MarketTest} from "./MarketTest.sol";

contract LeaseEndsTest is MarketTest {
    uint256 private constant MONEY = 1e9;
    uint256 private constant DEPOSIT = 10_800;
    uint256 private lease;

    function setUp() public override {
        super.setUp();
        deposit(MONEY);
        lease = start(1);
    }

    function owedUntil() private view returns (uint256 until) {
        (until,,) = market.standingOf(lease);
    }

    function endFails(address who, bytes memory reason) private {
        vm.prank(who);
        vm.expectRevert(reason);
        market.end(lease);
    }

    function expectEnd(address by, uint256 until, bool dry) private {
        vm.expectEmit(address(market));
        emit IMarket.LeaseEnded(lease, by, block.timestamp, until, dry);
    }

    /// @dev Leaves so much in the account that it runs dry after a time.
    function leaveFor(uint256 time) private {
        withdraw(funds() / G - time * RATE / G);
    }

    function test_rekey() public {
        vm.expectEmit(address(market));
        emit IMarket.LeaseRekeyed(lease, "new");
        vm.prank(renter);
        market.rekey(lease, "new");
        assertEq(market.leaseOf(lease).hostKey, "new");
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotRenter.selector, lease, provider));
        market.rekey(lease, "x");
        vm.prank(renter);
        vm.expectRevert(IMarket.NoHostKey.selector);
        market.rekey(lease, 0);
        end(renter, lease);
        vm.prank(renter);
        vm.expectRevert(wrongState(lease, IMarket.State.Ended));
        market.rekey(lease, "x");
    }

    function test_reclaim() public {
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotProvider.selector, ID, renter));
        market.reclaim(lease);
        vm.warp(START + 10);
        vm.expectEmit(address(market));
        emit IMarket.NoticeGiven(lease, START + 10 + NOTICE);
        reclaim(lease);
        assertEq(market.leaseOf(lease).noticeAt, START + 10);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoticeAlreadyGiven.selector, lease));
        market.reclaim(lease);
        uint256 ordered = take(1);
        vm.prank(provider);
        vm.expectRevert(wrongState(ordered, IMarket.State.Ordered));
        market.reclaim(ordered);
    }

    function test_end_byTheRenterAfterMinTerm() public {
        vm.warp(START + MIN_TERM + 100);
        expectEnd(renter, START + MIN_TERM + 100, false);
        end(renter, lease);
        IMarket.Lease memory l = market.leaseOf(lease);
        assertState(lease, IMarket.State.Ended);
        assertEq(l.endedAt, START + MIN_TERM + 100);
        assertFalse(l.earlyEnd);
        assertFalse(l.minTermWaived);
        assertEq(account().rate, 0);
        vm.warp(START + 1 days);
        assertEq(owedUntil(), START + MIN_TERM + 100);
        endFails(renter, wrongState(lease, IMarket.State.Ended));
    }

    function test_end_byTheRenterBeforeMinTerm() public {
        vm.warp(START + 1801);
        expectEnd(renter, START + MIN_TERM, false);
        end(renter, lease);
    }

    /// @dev A machine that never worked costs half an hour at most.
    function test_end_byTheRenterAtOnce() public {
        vm.warp(START + 1800);
        expectEnd(renter, START + 1800, false);
        end(renter, lease);
        assertTrue(market.leaseOf(lease).earlyEnd);
        lease = start(1);
        expectEnd(renter, START + 3600, false);
        end(renter, lease);
    }

    function test_end_atOnceOfAShortTerm() public {
        IMarket.Terms memory t = terms();
        t.minTerm = 1000;
        offer = post(t);
        lease = start(1);
        vm.warp(START + 5);
        expectEnd(renter, START + 1000, false);
        end(renter, lease);
    }

    function test_end_byTheProviderAfterItsNotice() public {
        endFails(provider, tooEarly(lease, 0));
        reclaim(lease);
        endFails(provider, tooEarly(lease, START + NOTICE));
        vm.warp(START + NOTICE - 1);
        endFails(provider, tooEarly(lease, START + NOTICE));
        vm.warp(START + NOTICE);
        expectEnd(provider, START + NOTICE, false);
        end(provider, lease);
        assertTrue(market.leaseOf(lease).minTermWaived);
        assertFalse(market.leaseOf(lease).earlyEnd);
        assertEq(owedUntil(), START + NOTICE);
    }

    function test_end_notByOthers() public {
        reclaim(lease);
        vm.warp(START + 1 days);
        endFails(stranger, tooEarly(lease, 0));
    }

    /// @dev Notice is at least minTerm, so that the provider's end waives nothing. The commitment's does.
    function test_end_costsNoMinTermOnceTheCommitmentStopped() public {
        IStaking.State[3] memory states = [IStaking.State.Failed, IStaking.State.Closed, IStaking.State.Active];
        for (uint256 i = 0; i < states.length; ++i) {
            setState(states[i]);
            if (i == 2) capacity.setEpoch(LAST_EPOCH + 1);
            vm.warp(block.timestamp + 5);
            expectEnd(renter, block.timestamp, false);
            end(renter, lease);
            assertTrue(market.leaseOf(lease).minTermWaived);
            setState(IStaking.State.Active);
            capacity.setEpoch(0);
            lease = start(1);
        }
        // In its last epoch it has not stopped.
        capacity.setEpoch(LAST_EPOCH);
        vm.warp(block.timestamp + 5);
        end(renter, lease);
        assertFalse(market.leaseOf(lease).minTermWaived);
    }

    /// @dev It goes on with a commitment that has stopped, until its renter or its provider ends it as ever.
    function test_theCommitmentsEndEndsNoLease() public {
        setState(IStaking.State.Failed);
        vm.warp(START + 30 days);
        assertEq(owedUntil(), START + 30 days);
        endFails(stranger, tooEarly(lease, 0));
        endFails(provider, tooEarly(lease, 0));
        reclaim(lease);
        vm.warp(START + 30 days + NOTICE);
        end(provider, lease);
        giveBack(lease);
        assertEq(capacity.leased(ID), 0);
    }

    function test_end_byAnybodyOnceTheAccountIsDry() public {
        leaveFor(2 hours);
        vm.warp(START + 2 hours);
        endFails(stranger, tooEarly(lease, 0));
        vm.warp(START + 2 hours + 1);
        expectEnd(stranger, START + 2 hours, true);
        end(stranger, lease);
        assertEq(market.leaseOf(lease).endedAt, START + 2 hours + 1);
        (,, bool dry) = market.standingOf(lease);
        assertTrue(dry);
    }

    /// @dev The deposit pays to the end of minTerm, and the machine runs until then, whoever ends the lease and when.
    function test_dryBeforeMinTerm() public {
        leaveFor(60);
        address[3] memory people = [stranger, renter, provider];
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 0; i < people.length; ++i) {
            for (uint256 k = 0; k < 3; ++k) {
                vm.warp(START + 61 + k * 2000);
                if (k == 2) setState(IStaking.State.Failed);
                expectEnd(people[i], START + MIN_TERM, true);
                end(people[i], lease);
                assertFalse(market.leaseOf(lease).earlyEnd);
                assertFalse(market.leaseOf(lease).minTermWaived);
                vm.revertToState(snapshot);
            }
        }
    }

    /// @dev One second decides: ended in the last one that is paid, the lease is not dry.
    function test_end_inTheLastSecond() public {
        leaveFor(60);
        vm.warp(START + 60);
        expectEnd(renter, START + 1800, false);
        end(renter, lease);
        // Another lease runs the account dry in that second.
        uint256 other = take0();
        vm.warp(START + 3 hours);
        end(stranger, other);
        assertEq(market.ranDryAt(market.accountKey(renter, address(usd), 0), 0), START + 60);
        (uint256 until,, bool dry) = market.standingOf(lease);
        assertFalse(dry);
        assertEq(until, START + 1800);
    }

    function take0() private returns (uint256 other) {
        deposit(DEPOSIT);
        other = start(1);
    }

    function test_giveBack_byTheProviderAtOnce() public {
        vm.prank(provider);
        vm.expectRevert(wrongState(lease, IMarket.State.Active));
        market.giveBack(lease);
        end(renter, lease);
        vm.expectEmit(address(market));
        emit IMarket.UnitsGivenBack(lease);
        giveBack(lease);
        assertState(lease, IMarket.State.Returned);
        assertEq(capacity.leased(ID), 0);
        assertEq(market.leasedUnits(ID), 0);
        assertEq(market.offerOf(offer).units, 0);
        vm.prank(provider);
        vm.expectRevert(wrongState(lease, IMarket.State.Returned));
        market.giveBack(lease);
        vm.prank(renter);
        vm.expectRevert(wrongState(lease, IMarket.State.Returned));
        market.end(lease);
    }

    /// @dev Sealing has 46 blocks of two seconds.
    function test_giveBack_byAnybodyAfterTheSealsGrace() public {
        uint256 other = start(2);
        vm.warp(START + 1 days);
        end(renter, lease);
        vm.warp(START + 1 days + 91);
        vm.prank(stranger);
        vm.expectRevert(tooEarly(lease, START + 1 days + 92));
        market.giveBack(lease);
        vm.warp(START + 1 days + 92);
        vm.prank(stranger);
        market.giveBack(lease);
        assertEq(capacity.leased(ID), 2);
        assertEq(market.offerOf(offer).units, 2);
        end(renter, other);
        giveBack(other);
        assertEq(capacity.leased(ID), 0);
    }

    /// @dev The machine of a dry account runs to the end of minTerm: not even the provider has its units before.
    function test_giveBack_notBeforeTheMachinesEnd() public {
        leaveFor(60);
        vm.warp(START + 100);
        end(stranger, lease);
        vm.prank(provider);
        vm.expectRevert(tooEarly(lease, START + MIN_TERM));
        market.giveBack(lease);
        vm.warp(START + MIN_TERM);
        giveBack(lease);
    }
}
