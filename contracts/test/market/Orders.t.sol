// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MarketTest} from "./MarketTest.sol";

contract OrdersTest is MarketTest {
    uint256 private constant DEPOSIT = 10_800; // of a unit: 3 units a second for an hour
    uint256 private constant MONEY = 1e9;

    function setUp() public override {
        super.setUp();
        deposit(MONEY);
    }

    function takeFails(uint256 version, uint256 units, uint256 maxRate, bytes memory reason) private {
        vm.prank(renter);
        vm.expectRevert(reason);
        market.take(offer, version, units, 0, maxRate, SPEC);
    }

    function tooShort() private pure returns (bytes memory) {
        return abi.encodeWithSelector(IMarket.CommitmentTooShort.selector, ID);
    }

    function test_take() public {
        vm.expectEmit(address(market));
        emit IMarket.LeaseOrdered(1, offer, renter, 0, 3, 3 * RATE, 0, 0, SPEC);
        uint256 lease = take(3);
        assertEq(lease, 1);
        assertEq(market.leaseCount(), 1);
        assertEq(market.offerOf(offer).units, 3);
        assertEq(market.leasedUnits(ID), 3);
        assertEq(capacity.leased(ID), 3);
        assertEq(funds(), (MONEY - 3 * DEPOSIT) * G);
        assertEq(account().rate, 0, "nothing runs yet");
        IMarket.Lease memory l = market.leaseOf(lease);
        assertEq(l.offer, offer);
        assertEq(l.commitment, ID);
        assertEq(l.provider, provider);
        assertEq(l.renter, renter);
        assertEq(l.token, address(usd));
        assertEq(l.number, 0);
        assertState(lease, IMarket.State.Ordered);
        assertFalse(l.released);
        assertEq(l.units, 3);
        assertEq(l.minTerm, MIN_TERM);
        assertEq(l.notice, NOTICE);
        assertEq(l.orderedAt, START);
        assertEq(l.start, 0);
        assertEq(l.rate, 3 * RATE);
        assertEq(l.sponsored, 0);
        assertEq(l.grant, 0);
        assertEq(l.specHash, SPEC);
        assertEq(l.hostKey, 0);
        (uint256 until, uint256 held, bool dry) = market.standingOf(lease);
        assertEq(until, 0);
        assertEq(held, 3 * DEPOSIT * G);
        assertFalse(dry);
    }

    function test_take_refusesWhatTheRenterHasNotSeen() public {
        takeFails(0, 1, RATE, abi.encodeWithSelector(IMarket.OfferChanged.selector, offer, 1));
        takeFails(1, 1, RATE - 1, abi.encodeWithSelector(IMarket.RateTooHigh.selector, RATE, RATE - 1));
        vm.prank(provider);
        market.repriceOffer(offer, RATE - 1);
        takeFails(1, 1, RATE, abi.encodeWithSelector(IMarket.OfferChanged.selector, offer, 2));
        vm.prank(renter);
        market.take(offer, 2, 1, 0, RATE - 1, SPEC);
    }

    function test_take_refusesOffersThatAreNotThere() public {
        offer = 2;
        takeFails(0, 1, RATE, abi.encodeWithSelector(IMarket.OfferNotOpen.selector, 2));
    }

    function test_take_unitsThatTheOfferHas() public {
        takeFails(1, 0, RATE, abi.encodeWithSelector(IMarket.ZeroAmount.selector));
        takeFails(1, 51, RATE, abi.encodeWithSelector(IMarket.TooManyUnits.selector, 51, 50));
        uint256 lease = take(50);
        takeFails(1, 1, RATE, abi.encodeWithSelector(IMarket.TooManyUnits.selector, 1, 0));
        vm.prank(provider);
        market.cancel(lease);
        take(50);
    }

    /// @dev Over all offers of a commitment, the ledger knows how many it may be.
    function test_take_unitsThatTheCommitmentHas() public {
        take(50);
        offer = post(terms());
        take(40);
        takeFails(1, 10 + 1, RATE, abi.encodeWithSelector(IMarket.TooManyUnits.selector, 11, 10));
        take(9);
        offer = post(terms());
        takeFails(1, 2, RATE, abi.encodeWithSelector(ICapacity.NotLeasable.selector, ID, 101, UNITS));
        take(1);
        assertEq(capacity.leased(ID), UNITS);
    }

    function test_take_theCommitmentMustBeActive() public {
        IStaking.State[4] memory states =
            [IStaking.State.None, IStaking.State.Open, IStaking.State.Failed, IStaking.State.Closed];
        for (uint256 i = 0; i < states.length; ++i) {
            setState(states[i]);
            takeFails(1, 1, RATE, tooShort());
        }
        // And have begun.
        staking.set(ID, IStaking.Terms(provider, 100, 1, LAST_EPOCH, IStaking.State.Active, false, 10));
        takeFails(1, 1, RATE, tooShort());
        capacity.setEpoch(1);
        take(1);
    }

    /// @dev An epoch has 230 blocks of 2 seconds; 900 s to confirm, minTerm and notice are 11,700 s together: 26 epochs.
    function test_take_theCommitmentMustLast() public {
        capacity.setEpoch(LAST_EPOCH - 25);
        takeFails(1, 1, RATE, tooShort());
        capacity.setEpoch(LAST_EPOCH + 1);
        takeFails(1, 1, RATE, tooShort());
        capacity.setEpoch(LAST_EPOCH - 26);
        take(1);
        // To the second: 25 epochs are 11,500 s.
        IMarket.Terms memory t = terms();
        t.notice = 7000;
        offer = post(t);
        capacity.setEpoch(LAST_EPOCH - 25);
        take(1);
        t.notice = 7001;
        offer = post(t);
        takeFails(1, 1, RATE, tooShort());
    }

    function test_take_needsTheDeposit() public {
        withdraw(MONEY - DEPOSIT + 1);
        takeFails(
            1, 1, RATE, abi.encodeWithSelector(IMarket.InsufficientFunds.selector, (DEPOSIT - 1) * G, DEPOSIT * G)
        );
        deposit(1);
        take(1);
        assertEq(funds(), 0);
    }

    function test_take_ofAnotherAccountNumber() public {
        vm.prank(renter);
        market.deposit(renter, address(usd), 9, DEPOSIT);
        vm.prank(renter);
        uint256 lease = market.take(offer, 1, 1, 9, RATE, SPEC);
        assertEq(market.leaseOf(lease).number, 9);
        assertEq(funds(), MONEY * G);
        confirm(lease);
        assertEq(market.accountOf(renter, address(usd), 9).rate, RATE);
        assertEq(account().rate, 0);
    }

    function test_confirm() public {
        uint256 lease = take(2);
        vm.warp(START + 900);
        vm.expectEmit(address(market));
        emit IMarket.LeaseConfirmed(lease, HOST_KEY);
        confirm(lease);
        IMarket.Lease memory l = market.leaseOf(lease);
        assertState(lease, IMarket.State.Active);
        assertEq(l.start, START + 900);
        assertEq(l.paidUntil, START + 900);
        assertEq(l.hostKey, HOST_KEY);
        assertEq(account().rate, 2 * RATE);
        assertEq(funds(), (MONEY - 2 * DEPOSIT) * G, "the wait costs nothing");
    }

    function test_confirm_refuses() public {
        uint256 lease = take(1);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotProvider.selector, ID, stranger));
        market.confirm(lease, HOST_KEY);
        vm.prank(provider);
        vm.expectRevert(IMarket.NoHostKey.selector);
        market.confirm(lease, 0);
        vm.warp(START + 901);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OrderLate.selector, lease, START + 900));
        market.confirm(lease, HOST_KEY);
        vm.warp(START + 900);
        confirm(lease);
        vm.prank(provider);
        vm.expectRevert(wrongState(lease, IMarket.State.Active));
        market.confirm(lease, HOST_KEY);
        vm.expectRevert(wrongState(9, IMarket.State.None));
        market.confirm(9, HOST_KEY);
    }

    function test_cancel_byTheProviderAtOnce() public {
        uint256 lease = take(2);
        vm.expectEmit(address(market));
        emit IMarket.LeaseCancelled(lease, provider);
        vm.prank(provider);
        market.cancel(lease);
        assertState(lease, IMarket.State.Cancelled);
        assertEq(funds(), MONEY * G);
        assertEq(market.offerOf(offer).units, 0);
        assertEq(market.leasedUnits(ID), 0);
        assertEq(capacity.leased(ID), 0);
        (, uint256 held,) = market.standingOf(lease);
        assertEq(held, 0);
        vm.prank(provider);
        vm.expectRevert(wrongState(lease, IMarket.State.Cancelled));
        market.cancel(lease);
        vm.prank(provider);
        vm.expectRevert(wrongState(lease, IMarket.State.Cancelled));
        market.confirm(lease, HOST_KEY);
        vm.expectRevert(wrongState(lease, IMarket.State.Cancelled));
        market.release(lease);
        assertFalse(settle(lease));
    }

    /// @dev The renter too: else an order could block units for nothing, and the provider has begun to make room.
    function test_cancel_byAnybodyOnceItIsLate() public {
        uint256 lease = take(1);
        vm.warp(START + 900);
        address[2] memory people = [renter, stranger];
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(people[i]);
            vm.expectRevert(tooEarly(lease, START + 901));
            market.cancel(lease);
        }
        vm.warp(START + 901);
        vm.prank(stranger);
        market.cancel(lease);
        assertEq(funds(), MONEY * G);
    }

    /// @dev Even of a commitment that has stopped.
    function test_cancel_givesTheUnitsBackInEveryState() public {
        uint256 lease = take(1);
        setState(IStaking.State.Failed);
        vm.prank(provider);
        market.cancel(lease);
        assertEq(capacity.leased(ID), 0);
    }

    function test_cancel_theGrantsPartGoesBackToTheGrant() public {
        grant(100_000, 2500, 600);
        uint256 lease = take(1);
        assertEq(account().credit, (100_000 - DEPOSIT / 4) * G);
        vm.prank(provider);
        market.cancel(lease);
        assertEq(account().credit, 100_000 * G);
        assertEq(funds(), MONEY * G);
        assertEq(owed(sponsor), 0);
    }

    function test_cancel_theGrantsPartGoesToTheSponsorOnceItIsOver() public {
        grant(100_000, 2500, 600);
        uint256 lease = take(1);
        vm.warp(START + 600);
        // Another grant has nothing to do with it.
        grant(1, 1, 100);
        vm.prank(provider);
        market.cancel(lease);
        assertEq(account().credit, G);
        assertEq(funds(), MONEY * G);
        assertEq(owed(sponsor), 100_000 * G);
    }

    /// @dev The account ran dry while the order waited: the deposit is there, and nothing is revived.
    function test_cancel_intoADryAccount() public {
        withdraw(MONEY - 2 * DEPOSIT - 30);
        uint256 running = start(1);
        uint256 ordered = take(1);
        vm.warp(START + 60);
        vm.prank(provider);
        market.cancel(ordered);
        assertEq(funds(), DEPOSIT * G);
        assertEq(account().rate, 0);
        (,, bool dry) = market.standingOf(running);
        assertTrue(dry);
    }

    /// @dev It runs dry a second after its start, and the deposit pays the least term.
    function test_confirm_withNothingLeft() public {
        withdraw(MONEY - DEPOSIT);
        uint256 lease = start(1);
        vm.warp(START + 1);
        (uint256 until, uint256 held, bool dry) = market.standingOf(lease);
        assertTrue(dry);
        assertEq(until, START + MIN_TERM);
        assertEq(held, 0);
    }
}
