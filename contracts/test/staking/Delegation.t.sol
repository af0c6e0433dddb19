// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract DelegationTest is MoneyTest {
    function test_delegate_givesAShareForAToken() public {
        uint256 id = create(200 ether);
        vm.expectEmit(address(staking));
        emit IStaking.Delegated(id, alice, alice, 100 ether, 100 ether);
        assertEq(delegate(alice, id, 100 ether), 100 ether);
        assertEq(staking.sharesOf(id, alice), 100 ether);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.poolTokens, 100 ether);
        assertEq(a.poolShares, 100 ether);
        assertEq(flt.balanceOf(alice), 1e6 ether - 100 ether);
        assertEq(flt.balanceOf(address(staking)), RESERVE + 300 ether);
    }

    function test_delegate_activates() public {
        uint256 id = create(200 ether);
        delegate(alice, id, COLLATERAL - 200 ether - 1);
        assertState(id, IStaking.State.Open);
        ledger.setEpoch(6);
        vm.expectEmit(address(staking));
        emit IStaking.Activated(id, 7, 26, K);
        delegate(bob, id, 1);
        assertState(id, IStaking.State.Active);
    }

    function test_delegate_afterASlashGivesMoreShares() public {
        uint256 id = activate();
        settle(id, 5, 40, 3, 0); // 3 units claimed and not proven, 37 missed: 120 and 66 FLT, the bond bears 186
        settle(id, 6, 40, 3, 0);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.bond, 0);
        assertEq(a.poolTokens, 1800 ether - 172 ether);
        addBond(id, 200 ether);
        uint256 shares = delegate(alice, id, 100 ether);
        assertEq(shares, 100 ether * (1800 ether + 1) / (uint256(1628 ether) + 1));
    }

    function test_delegate_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 9));
        delegate(alice, 9, 1);
        uint256 id = activate();
        vm.expectRevert(IStaking.ZeroAmount.selector);
        delegate(alice, id, 0);
        ledger.setEpoch(24);
        delegate(alice, id, 1);
        ledger.setEpoch(25);
        vm.expectRevert(wrongState(id, IStaking.State.Active));
        delegate(alice, id, 1);
    }

    function test_undelegate_thawsTheTokens() public {
        uint256 id = activate();
        vm.expectEmit(address(staking));
        emit IStaking.Undelegated(id, alice, 0, 300 ether, 300 ether, 300 ether, 8);
        assertEq(undelegate(alice, id, 300 ether), 0);
        assertEq(staking.sharesOf(id, alice), 600 ether);
        assertEq(staking.requestCount(id, alice), 1);
        (uint256 shares, uint256 release, uint256 amount) = staking.requestOf(id, alice, 0);
        assertEq(shares, 300 ether);
        assertEq(amount, 300 ether);
        assertEq(release, 8);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.poolTokens, 1500 ether);
        assertEq(a.poolShares, 1500 ether);
        assertEq(a.thawingTokens, 300 ether);
        assertEq(a.thawingShares, 300 ether);
        assertEq(undelegate(alice, id, 1 ether), 1);
    }

    function test_undelegate_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 1));
        undelegate(alice, 1, 1);
        uint256 id = activate();
        vm.expectRevert(IStaking.ZeroAmount.selector);
        undelegate(alice, id, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotEnoughShares.selector, 900 ether + 1, 900 ether));
        undelegate(alice, id, 900 ether + 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotEnoughShares.selector, 1, 0));
        undelegate(keeper, id, 1);
    }

    function test_undelegate_refusesWhatIsWorthNothing() public {
        uint256 id = activate();
        settle(id, 5, 1000, 1000, 0); // everything is slashed
        assertEq(stakeOf(id), 0);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        undelegate(alice, id, 900 ether);
    }

    function test_withdraw_paysAfterThawing() public {
        uint256 id = activate();
        undelegate(alice, id, 300 ether);
        ledger.setEpoch(7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillThawing.selector, 8));
        withdraw(alice, id, 0);
        ledger.setEpoch(8);
        vm.expectEmit(address(staking));
        emit IStaking.Withdrawn(id, alice, 0, 300 ether);
        assertEq(withdraw(alice, id, 0), 300 ether);
        assertEq(flt.balanceOf(alice), 1e6 ether - 600 ether);
        IStaking.Account memory a = staking.accountOf(id);
        assertEq(a.thawingTokens + a.thawingShares, 0);
    }

    function test_withdraw_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 1));
        withdraw(alice, 1, 0);
        uint256 id = activate();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        withdraw(alice, id, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        staking.requestOf(id, alice, 0);
        undelegate(alice, id, 1 ether);
        ledger.setEpoch(8);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        withdraw(bob, id, 0);
        withdraw(alice, id, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        withdraw(alice, id, 0);
    }

    function test_thawingStakeIsSlashedInEqualProportion() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether);
        // Downtime d·K·(missed − τ·o) = 2 FLT · 36 and false claims 40 FLT · 9 make 432; 200 are the bond's.
        settle(id, 5, 40, 9, 0);
        IStaking.Account memory a = staking.accountOf(id);
        uint256 rest = 40 ether * 9 + 2 ether * (31 - 4) - 200 ether;
        assertEq(a.bond, 0);
        assertEq(a.poolTokens, 900 ether - rest / 2);
        assertEq(a.thawingTokens, 900 ether - rest / 2);
        ledger.setEpoch(8);
        // The virtual share keeps at most a wei.
        assertApproxEqAbs(withdraw(alice, id, 0), 900 ether - rest / 2, 1);
    }

    function test_oneCanLeaveWithoutAnybodysHelp() public {
        uint256 id = activate();
        undelegate(alice, id, 900 ether);
        // Nobody settles, the provider is silent, and the commitment is long over.
        ledger.setEpoch(1000);
        withdraw(alice, id, 0);
        undelegate(bob, id, 900 ether);
        ledger.setEpoch(1003);
        withdraw(bob, id, 0);
        assertEq(flt.balanceOf(alice), 1e6 ether);
        assertEq(flt.balanceOf(bob), 1e6 ether);
    }

    function test_theFirstDelegatorCannotRobTheSecond() public {
        uint256 id = create(200 ether);
        delegate(alice, id, 1);
        // A donation changes nothing: the contract does not look at its balance.
        vm.prank(alice);
        assertTrue(flt.transfer(address(staking), 1000 ether));
        uint256 shares = delegate(bob, id, 100 ether);
        undelegate(bob, id, shares);
        ledger.setEpoch(8);
        assertEq(withdraw(bob, id, 0), 100 ether);
    }

    /// @dev Its shares have no price any more: a slash that takes all of the pool has taken the bond before, and so ends
    /// the commitment.
    function test_aWipedOutPoolTakesNoMoreStake() public {
        uint256 id = create(COLLATERAL); // the bond alone covers it
        delegate(alice, id, 100 ether);
        delegate(bob, id, 100 ether);
        // 2,000 of the bond and 199.99… of the pool.
        settle(id, 5, 55, 55, 0);
        assertEq(stakeOf(id), 0);
        assertState(id, IStaking.State.Failed);
        vm.expectRevert(wrongState(id, IStaking.State.Failed));
        delegate(alice, id, 1 ether);
    }

    /// @dev Whatever a delegator does at once, it cannot take out more than it put in.
    function testFuzz_sharesRoundAgainstWhoeverActs(uint128 before, uint128 amount, uint16 unproven) public {
        uint256 id = create(COLLATERAL / 10);
        delegate(alice, id, bound(before, COLLATERAL, 15 * COLLATERAL));
        settle(id, 5, 60, bound(unproven, 0, 60), 0);
        if (stateOf(id) != IStaking.State.Active) return;
        addBond(id, COLLATERAL / 10);
        uint256 put = bound(amount, 1 ether, 4 * COLLATERAL);
        uint256 poolBefore = staking.accountOf(id).poolTokens;
        uint256 shares = delegate(bob, id, put);
        undelegate(bob, id, shares);
        assertGe(staking.accountOf(id).poolTokens, poolBefore);
        ledger.setEpoch(ledger.currentEpoch() + 3);
        uint256 got = withdraw(bob, id, 0);
        assertLe(got, put);
        // A share is worth a token or less: rounding costs no more than a few wei.
        assertGe(got + 3, put);
    }

    /// @dev What the views say before is what the calls do.
    function testFuzz_previewsAreWhatHappens(uint128 amount, uint128 part, uint16 unproven) public {
        uint256 id = activate();
        undelegate(bob, id, 100 ether);
        settle(id, 5, 60, 60, bound(unproven, 30, 60));
        if (stateOf(id) != IStaking.State.Active) return;
        addBond(id, COLLATERAL / 10);
        uint256 put = bound(amount, 1, 10 * COLLATERAL);
        uint256 shares = staking.previewDelegate(id, put);
        assertEq(delegate(alice, id, put), shares);
        uint256 leaving = bound(part, 1, staking.sharesOf(id, alice));
        uint256 worth = staking.previewUndelegate(id, leaving);
        if (worth == 0) return;
        uint256 request = undelegate(alice, id, leaving);
        (uint256 thawing, uint256 release, uint256 now_) = staking.requestOf(id, alice, request);
        assertEq(release, ledger.currentEpoch() + 3);
        assertLe(now_, worth);
        assertGe(now_ + 1, worth);
        assertGe(thawing, now_);
        ledger.setEpoch(release);
        (,, uint256 then) = staking.requestOf(id, alice, request);
        assertEq(withdraw(alice, id, request), then);
        (thawing,, then) = staking.requestOf(id, alice, request);
        assertEq(thawing + then, 0);
    }

    /// @dev Many epochs later the views still say what was.
    function test_pastSharesAndStakes() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch < 15; ++epoch) {
            ledger.setEpoch(epoch);
            delegate(alice, id, 1 ether);
            delegate(alice, id, 1 ether);
        }
        ledger.setEpoch(20);
        for (uint256 epoch = 5; epoch < 15; ++epoch) {
            uint256 added = 2 ether * (epoch - 5);
            assertEq(staking.sharesAt(id, alice, epoch), 900 ether + added);
            (uint256 bond, uint256 tokens, uint256 shares) = staking.stakeAt(id, epoch);
            assertEq(bond, 200 ether);
            assertEq(tokens, 1800 ether + added);
            assertEq(shares, tokens);
        }
        assertEq(staking.sharesAt(id, alice, 0), 0);
        assertEq(staking.sharesAt(id, alice, 1000), 920 ether);
    }
}
