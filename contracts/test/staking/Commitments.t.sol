// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract CommitmentsTest is MoneyTest {
    function test_create_takesTheBond() public {
        vm.expectEmit(address(staking));
        emit IStaking.CommitmentCreated(1, provider, UNITS, 10, 0, DURATION, COMMISSION, 68);
        vm.expectEmit(address(staking));
        emit IStaking.BondAdded(1, 200 ether);
        uint256 id = create(200 ether);

        assertEq(id, 1);
        assertEq(staking.commitmentCount(), 1);
        assertEq(flt.balanceOf(provider), 1e6 ether - 200 ether);
        assertEq(flt.balanceOf(address(staking)), RESERVE + 200 ether);
        IStaking.Terms memory terms = staking.termsOf(id);
        assertEq(terms.provider, provider);
        assertEq(terms.units, UNITS);
        assertEq(terms.startEpoch, 0);
        assertEq(terms.endEpoch, 68);
        assertState(id, IStaking.State.Open);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.collateralPerUnit, K);
        assertEq(a.duration, DURATION);
        assertEq(a.commissionBps, COMMISSION);
        assertEq(a.bond, 200 ether);
        assertEq(a.poolTokens + a.poolShares + a.thawingTokens + a.thawingShares + a.unreleased, 0);
    }

    function test_create_numbersFromOne() public {
        assertEq(create(COLLATERAL), 1);
        assertEq(create(COLLATERAL), 2);
        assertEq(create(COLLATERAL), 3);
    }

    function test_create_activatesWithAFullBond() public {
        vm.expectEmit(address(staking));
        emit IStaking.Activated(1, 5, 24, K);
        uint256 id = create(COLLATERAL);
        IStaking.Terms memory terms = staking.termsOf(id);
        assertEq(terms.startEpoch, 5);
        assertEq(terms.endEpoch, 24);
        assertEq(staking.accountOf(id).nextEpoch, 5);
        assertState(id, IStaking.State.Active);
    }

    function test_create_roundsTheLeastBondUp() public {
        rules.collateralPerUnit = 3;
        rules.minBondBps = 3333;
        setUp();
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooSmall.selector, 0, 1));
        vm.prank(provider);
        staking.createCommitment(1, 10, 0, 1, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooSmall.selector, 9, 10));
        vm.prank(provider);
        staking.createCommitment(10, 10, 0, 1, 0, 9);
        vm.prank(provider);
        staking.createCommitment(10, 10, 0, 1, 0, 10);
    }

    function test_create_refusesUnits() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidUnits.selector, 0, 1024));
        staking.createCommitment(0, 10, 0, 1, 0, 1e6 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidUnits.selector, 1025, 1024));
        staking.createCommitment(1025, 10, 0, 1, 0, 1e6 ether);
        assertEq(staking.createCommitment(1024, 10, 0, 1, 0, 1024 * K), 1);
    }

    function test_create_refusesADuration() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidDuration.selector, 0));
        staking.createCommitment(1, 10, 0, 0, 0, K);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidDuration.selector, 2 ** 23 + 1));
        staking.createCommitment(1, 10, 0, 2 ** 23 + 1, 0, K);
        staking.createCommitment(1, 10, 0, 2 ** 23, 0, K);
        assertEq(staking.termsOf(1).endEpoch, 4 + 2 ** 23);
    }

    function test_create_refusesACommission() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidCommission.selector, 10001));
        staking.createCommitment(1, 10, 0, 1, 10001, K);
        staking.createCommitment(1, 10, 0, 1, 10000, K);
    }

    function test_create_refusesASmallBond() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooSmall.selector, 200 ether - 1, 200 ether));
        create(200 ether - 1);
    }

    function test_addBond_activates() public {
        uint256 id = create(200 ether);
        vm.startPrank(provider);
        staking.addBond(id, COLLATERAL - 200 ether - 2);
        assertState(id, IStaking.State.Open);
        vm.expectEmit(address(staking));
        emit IStaking.BondAdded(id, 2);
        vm.expectEmit(address(staking));
        emit IStaking.Activated(id, 5, 24, K);
        staking.addBond(id, 2);
        assertState(id, IStaking.State.Active);
        assertEq(staking.accountOf(id).bond, COLLATERAL);
        assertEq(flt.balanceOf(address(staking)), RESERVE + COLLATERAL);
    }

    function test_addBond_whileActiveDoesNotStartAgain() public {
        uint256 id = activate();
        ledger.setEpoch(7);
        vm.prank(provider);
        staking.addBond(id, 1 ether);
        assertEq(staking.termsOf(id).startEpoch, 5);
    }

    function test_addBond_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 1));
        staking.addBond(1, 1);
        uint256 id = create(COLLATERAL);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotProvider.selector, id, alice));
        vm.prank(alice);
        staking.addBond(id, 1);
        vm.startPrank(provider);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.addBond(id, 0);
        ledger.setEpoch(25);
        vm.expectRevert(wrongState(id, IStaking.State.Active));
        staking.addBond(id, 1);
    }

    function test_close_fromOpenReturnsTheBond() public {
        uint256 id = create(200 ether);
        delegate(alice, id, 50 ether);
        vm.expectEmit(address(staking));
        emit IStaking.CommitmentClosed(id, 200 ether);
        vm.prank(provider);
        staking.close(id);
        assertState(id, IStaking.State.Closed);
        assertEq(flt.balanceOf(provider), 1e6 ether);
        // The delegator gets out in the next epoch.
        undelegate(alice, id, 50 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillThawing.selector, 5));
        withdraw(alice, id, 0);
        nextEpoch();
        withdraw(alice, id, 0);
        assertEq(flt.balanceOf(alice), 1e6 ether);
        assertEq(flt.balanceOf(address(staking)), RESERVE);
    }

    function test_close_afterTheLastEpochIsSettled() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch <= 24; ++epoch) {
            settle(id, epoch, 0, 0, 0);
        }
        vm.prank(provider);
        staking.close(id);
        assertState(id, IStaking.State.Closed);
        assertEq(flt.balanceOf(provider), 1e6 ether);
        assertEq(staking.accountOf(id).bond, 0);
    }

    function test_close_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 1));
        staking.close(1);
        uint256 id = activate();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotProvider.selector, id, alice));
        vm.prank(alice);
        staking.close(id);
        vm.startPrank(provider);
        vm.expectRevert(wrongState(id, IStaking.State.Active));
        staking.close(id);
        ledger.setEpoch(24);
        vm.expectRevert(wrongState(id, IStaking.State.Active));
        staking.close(id);
        ledger.setEpoch(25);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotSettled.selector, id, 5));
        staking.close(id);
        vm.stopPrank();
        for (uint256 epoch = 5; epoch <= 24; ++epoch) {
            settle(id, epoch, 0, 0, 0);
        }
        vm.startPrank(provider);
        staking.close(id);
        vm.expectRevert(wrongState(id, IStaking.State.Closed));
        staking.close(id);
    }

    function test_aClosedCommitmentTakesNoMoreStake() public {
        uint256 id = create(200 ether);
        vm.startPrank(provider);
        staking.close(id);
        vm.expectRevert(wrongState(id, IStaking.State.Closed));
        staking.addBond(id, 1);
        vm.expectRevert(wrongState(id, IStaking.State.Closed));
        staking.delegate(id, 1, 0);
    }

    /// @dev 64 epochs after the one in which it was made it takes no more stake, and only lets everybody out.
    function test_anOpenCommitmentLapses() public {
        uint256 id = create(200 ether);
        delegate(alice, id, 100 ether);
        ledger.setEpoch(68);
        delegate(alice, id, 100 ether);
        addBond(id, 1 ether);
        ledger.setEpoch(69);
        vm.expectRevert(wrongState(id, IStaking.State.Open));
        delegate(alice, id, COLLATERAL);
        vm.startPrank(provider);
        vm.expectRevert(wrongState(id, IStaking.State.Open));
        staking.addBond(id, COLLATERAL);
        vm.expectRevert(wrongState(id, IStaking.State.Open));
        staking.settle(id, 69);
        vm.stopPrank();
        undelegate(alice, id, 200 ether);
        close(id);
        nextEpoch();
        assertEq(withdraw(alice, id, 0), 200 ether);
        assertEq(flt.balanceOf(provider), 1e6 ether);
        assertEq(staking.pendingOf(id), 0);
    }

    function test_anOpenCommitmentBecomesActiveInItsLastEpoch() public {
        uint256 id = create(200 ether);
        ledger.setEpoch(68);
        vm.expectEmit(address(staking));
        emit IStaking.Activated(id, 69, 88, K);
        delegate(alice, id, COLLATERAL);
        assertState(id, IStaking.State.Active);
    }

    /// @dev It begins with the next epoch, in which all of its stake was there from the start.
    function test_activationCountsFromTheNextEpochOn() public {
        uint256 id = create(COLLATERAL);
        finish(id, 4, 40, 40, 40);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EpochOutOfRange.selector, id, 4));
        staking.settle(id, 4);
        (uint256 bond,,) = staking.stakeAt(id, 4);
        assertEq(bond, 0);
        (bond,,) = staking.stakeAt(id, 5);
        assertEq(bond, COLLATERAL);
    }
}
