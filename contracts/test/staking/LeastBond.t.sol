// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title A commitment without its least bond, and one with more or less stake than it may have.
contract LeastBondTest is MoneyTest {
    function tooSmall(uint256 bond, uint256 required) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStaking.BondTooSmall.selector, bond, required);
    }

    function tooMuch(uint256 stake, uint256 most) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStaking.TooMuchStake.selector, stake, most);
    }

    /// @dev In epoch 6 it loses 32 FLT of its bond of 200.
    function shorten() private returns (uint256 id) {
        id = activate();
        settle(id, 5, 40, 20, 20);
        assertEq(staking.accountOf(id).bond, 168 ether);
    }

    function test_takesNoStake() public {
        uint256 id = shorten();
        vm.expectRevert(tooSmall(168 ether, 200 ether));
        delegate(alice, id, 1 ether);
        // Nor what comes from another commitment.
        uint256 other = create(COLLATERAL / 10);
        delegate(bob, other, 1 ether);
        undelegate(bob, other, 1 ether);
        nextEpoch();
        vm.prank(bob);
        vm.expectRevert(tooSmall(168 ether, 200 ether));
        staking.redelegate(other, 0, id, 100);
        addBond(id, 32 ether - 1);
        vm.expectRevert(tooSmall(200 ether - 1, 200 ether));
        delegate(alice, id, 1 ether);
        addBond(id, 1);
        delegate(alice, id, 1 ether);
        vm.prank(bob);
        staking.redelegate(other, 0, id, 100);
    }

    /// @dev The epoch in which it lost it began with all of it; the next one did not.
    function test_earnsNothingAndIsFailing() public {
        uint256 id = shorten();
        settleHonest(id, 6);
        assertEq(staking.accountOf(id).unreleased, 100 ether + 199 ether);
        assertEq(failuresOf(id), 1);
        uint256 before = staking.reserve();
        finish(id, 7, 40, 40, 40);
        vm.expectEmit(address(staking));
        emit IStaking.Settled(id, 7, keeper, 40, 40, 40, 200 ether, 0, 0);
        settleNow(id, 7);
        assertEq(staking.accountOf(id).unreleased, 299 ether);
        assertEq(staking.reserve(), before);
        assertEq(staking.promised(), 0);
        assertEq(failuresOf(id), 2);
        // Filled up in epoch 8, it earns from 9 on.
        addBond(id, 32 ether);
        settleHonest(id, 8);
        assertEq(staking.accountOf(id).unreleased, 299 ether);
        assertEq(failuresOf(id), 3);
        settleHonest(id, 9);
        assertEq(failuresOf(id), 3);
        (uint256 bond,,) = staking.stakeAt(id, 9);
        assertEq(bond, 200 ether);
    }

    /// @dev Neither misses nor claims of such an epoch cost anything: it is as good as not there.
    function test_losesNothing() public {
        uint256 id = shorten();
        settleHonest(id, 6);
        uint256 before = stakeOf(id);
        uint256 rewards = staking.accountOf(id).unreleased;
        settle(id, 7, 40, 40, 0);
        settle(id, 8, 40, 0, 0);
        assertEq(stakeOf(id), before);
        assertEq(staking.accountOf(id).unreleased, rewards);
        assertEq(staking.slashCount(id), 1);
    }

    function test_isNoFreePause() public {
        uint256 id = shorten();
        for (uint256 epoch = 6; epoch < 9; ++epoch) {
            settle(id, epoch, 0, 0, 0);
        }
        assertState(id, IStaking.State.Active);
        settle(id, 9, 0, 0, 0);
        assertState(id, IStaking.State.Failed);
    }

    /// @dev The least bond is of the units that the epoch has.
    function test_theLeastBondFollowsTheUnits() public {
        uint256 id = shorten();
        vm.prank(provider);
        staking.removeUnits(id, 2); // from epoch 10 on
        for (uint256 epoch = 6; epoch < 9; ++epoch) {
            settleHonest(id, epoch);
        }
        assertEq(failuresOf(id), 3);
        vm.expectRevert(tooSmall(168 ether, 200 ether));
        delegate(alice, id, 1 ether);
        addBond(id, 0.5 ether);
        ledger.setEpoch(10);
        delegate(alice, id, 1 ether); // 160 FLT are enough now
        finish(id, 10, 40, 40, 40);
        settle(id, 9, 0, 0, 0);
        assertState(id, IStaking.State.Failed); // epoch 9 was one too many
    }

    function test_aBondOfTheWholeCollateralNeedsNoDelegators() public {
        uint256 id = create(COLLATERAL);
        settleHonest(id, 5);
        ledger.setEpoch(10);
        assertEq(claim(provider, id), 199 ether);
    }

    /// @dev 4,000 FLT were earned behind a bond of 200: the stake had left, and its epochs were still paid.
    function test_anEpochIsPaidByTheStakeOfTheEpoch() public {
        uint256 id = create(COLLATERAL / 10);
        delegate(alice, id, 3800 ether);
        nextEpoch();
        undelegate(alice, id, 3800 ether);
        ledger.setEpoch(25);
        for (uint256 epoch = 5; epoch <= 24; ++epoch) {
            settleHonest(id, epoch);
            // The first is hers; the others began with 200 FLT of 2,000.
            assertEq(staking.accountOf(id).unreleased, 199 ether);
        }
        assertState(id, IStaking.State.Failed);
        assertEq(staking.reserve(), RESERVE - 200 ether);
    }

    function test_anEpochThatIsHalfCoveredEarns() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether);
        undelegate(bob, id, 100 ether);
        settleHonest(id, 5);
        settleHonest(id, 6); // exactly half
        assertApproxEqAbs(staking.accountOf(id).unreleased, 2 * 199 ether, 2);
        undelegate(bob, id, 1);
        settleHonest(id, 7); // began with exactly half, too
        assertApproxEqAbs(staking.accountOf(id).unreleased, 3 * 199 ether, 3);
        assertState(id, IStaking.State.Failed); // by what it has now
        settleHonest(id, 8);
        assertApproxEqAbs(staking.accountOf(id).unreleased, 3 * 199 ether, 3);
    }

    /// @dev Stake that comes late does not make an epoch good that began without it.
    function test_stakeThatComesLateSavesNoPastEpoch() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether);
        undelegate(bob, id, 900 ether);
        settleHonest(id, 5 - 0);
        assertState(id, IStaking.State.Failed);
        id = create(COLLATERAL / 10);
        delegate(alice, id, COLLATERAL * 9 / 10); // from epoch 7 on
        nextEpoch();
        undelegate(alice, id, staking.sharesOf(id, alice));
        ledger.setEpoch(8);
        delegate(alice, id, COLLATERAL);
        finish(id, 8, 40, 40, 40);
        settleHonest(id, 7);
        assertState(id, IStaking.State.Active);
        settleNow(id, 8);
        assertState(id, IStaking.State.Failed);
        assertEq(staking.accountOf(id).unreleased, 199 ether);
    }

    function test_takesNoMoreThanAMultiple() public {
        uint256 id = activate();
        uint256 most = 20 * COLLATERAL;
        delegate(alice, id, most - COLLATERAL);
        vm.expectRevert(tooMuch(most + 1, most));
        delegate(alice, id, 1);
        // The bond has no limit, and leaves less to others.
        addBond(id, 5 ether);
        vm.expectRevert(tooMuch(most + 5 ether + 1, most));
        delegate(bob, id, 1);
        undelegate(alice, id, 6 ether);
        delegate(bob, id, 1 ether);
        vm.expectRevert(tooMuch(most + 1, most));
        delegate(bob, id, 1);
    }

    function test_theMultipleIsOfTheUnitsOfTheDayAndByItsRules() public {
        uint256 id = activate();
        vm.prank(provider);
        staking.removeUnits(id, UNITS - 1); // from 10 on
        rules.maxStakeMultiple = 5;
        setParameters(rules); // from 6 on
        vm.expectRevert(tooMuch(50_000 ether, 20 * COLLATERAL));
        delegate(alice, id, 48_000 ether);
        nextEpoch();
        vm.expectRevert(tooMuch(5 * COLLATERAL + 1, 5 * COLLATERAL));
        delegate(alice, id, 4 * COLLATERAL + 1);
        ledger.setEpoch(10);
        vm.expectRevert(tooMuch(COLLATERAL + 1, 5 * K));
        delegate(alice, id, 1);
    }

    function test_anOpenCommitmentTakesNoMoreThanAMultiple() public {
        rules.maxStakeMultiple = 1;
        setUp();
        uint256 id = create(COLLATERAL / 10);
        vm.expectRevert(tooMuch(COLLATERAL + 1, COLLATERAL));
        delegate(alice, id, COLLATERAL * 9 / 10 + 1);
        delegate(alice, id, COLLATERAL * 9 / 10);
        assertState(id, IStaking.State.Active);
    }
}
