// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Test.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title Stake that goes from one commitment to another, and never around a slash.
contract RedelegationTest is MoneyTest {
    uint256 private from;
    uint256 private to;

    function setUp() public override {
        super.setUp();
        from = activate();
        to = create(COLLATERAL / 10);
    }

    function redelegate(address who, uint256 id, uint256 request, uint256 toId) private returns (uint256) {
        vm.prank(who);
        return staking.redelegate(id, request, toId, type(uint256).max);
    }

    /// @dev Alice's request, thawed in epoch 8.
    function thaw(uint256 shares) private {
        undelegate(alice, from, shares);
        ledger.setEpoch(8);
    }

    function test_movesAThawedRequest() public {
        thaw(300 ether);
        uint256 held = flt.balanceOf(address(staking));
        vm.expectEmit(address(staking));
        emit IStaking.Withdrawn(from, alice, 0, 300 ether);
        vm.expectEmit(address(staking));
        emit IStaking.Delegated(to, alice, alice, 300 ether, 300 ether);
        assertEq(redelegate(alice, from, 0, to), 300 ether);

        assertEq(staking.sharesOf(to, alice), 300 ether);
        (uint256 shares,,) = staking.requestOf(from, alice, 0);
        assertEq(shares, 0);
        IStaking.Account memory left = staking.accountOf(from);
        assertEq(left.thawingTokens + left.thawingShares, 0);
        assertEq(left.poolTokens, 1500 ether);
        IStaking.Account memory entered = staking.accountOf(to);
        assertEq(entered.poolTokens, 300 ether);
        assertEq(entered.poolShares, 300 ether);
        assertEq(flt.balanceOf(address(staking)), held);
        assertEq(flt.balanceOf(alice), 1e6 ether - 900 ether);
    }

    function test_movesNoToken() public {
        thaw(300 ether);
        vm.recordLogs();
        redelegate(alice, from, 0, to);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 2);
        assertEq(logs[0].emitter, address(staking));
        assertEq(logs[1].emitter, address(staking));
    }

    /// @dev A delegator that withdrew its allowance, or that the token froze, can still move stake.
    function test_needsNoAllowance() public {
        thaw(300 ether);
        vm.prank(alice);
        flt.approve(address(staking), 0);
        assertEq(redelegate(alice, from, 0, to), 300 ether);
    }

    function test_activatesTheOther() public {
        undelegate(alice, from, 900 ether);
        undelegate(bob, from, 900 ether);
        ledger.setEpoch(8);
        redelegate(alice, from, 0, to);
        assertState(to, IStaking.State.Open);
        vm.expectEmit(address(staking));
        emit IStaking.Activated(to, 9, 28, K);
        redelegate(bob, from, 0, to);
        assertState(to, IStaking.State.Active);
    }

    /// @dev Whoever comes gets no part of what the other earned before, released or not.
    function test_getsNothingOfWhatTheOtherHasEarned() public {
        delegate(bob, to, 1800 ether);
        undelegate(alice, from, 900 ether);
        settleHonest(to, 6);
        ledger.setEpoch(8);
        redelegate(alice, from, 0, to);
        finish(to, 7, 40, 40, 40);
        settleNow(to, 7);
        finish(to, 8, 40, 40, 40);
        settleNow(to, 8);
        ledger.setEpoch(20);
        assertEq(staking.claimable(to, alice), 0);
        assertApproxEqAbs(staking.claimable(to, bob), 3 * (uint256(199 ether) * 8 / 10) * 9 / 10, 1);
    }

    /// @dev As with `delegate`, the same commitment may be named again.
    function test_backIntoTheSame() public {
        thaw(300 ether);
        assertEq(redelegate(alice, from, 0, from), 300 ether);
        assertEq(staking.sharesOf(from, alice), 900 ether);
        assertEq(staking.accountOf(from).thawingTokens, 0);
    }

    function test_outOfOneThatIsOver() public {
        undelegate(alice, from, 900 ether);
        ledger.setEpoch(25);
        vm.expectRevert(wrongState(from, IStaking.State.Active));
        redelegate(alice, from, 0, from);
        redelegate(alice, from, 0, to);
        assertEq(staking.sharesOf(to, alice), 900 ether);
    }

    function test_refusesARequestAsWithdrawDoes() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 9));
        redelegate(alice, 9, 0, to);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        redelegate(alice, from, 0, to);
        undelegate(alice, from, 1 ether);
        ledger.setEpoch(7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillThawing.selector, 8));
        redelegate(alice, from, 0, to);
        ledger.setEpoch(8);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        redelegate(bob, from, 0, to);
        redelegate(alice, from, 0, to);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        redelegate(alice, from, 0, to);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        withdraw(alice, from, 0);
    }

    function test_refusesAnotherAsDelegateDoes() public {
        thaw(300 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 9));
        redelegate(alice, from, 0, 9);
        vm.prank(provider);
        staking.close(to);
        vm.expectRevert(wrongState(to, IStaking.State.Closed));
        redelegate(alice, from, 0, to);
        // The request is as it was.
        assertEq(withdraw(alice, from, 0), 300 ether);
    }

    function test_refusesWhatIsWorthNothing() public {
        undelegate(alice, from, 900 ether);
        settle(from, 5, 1000, 1000, 0); // everything is slashed
        ledger.setEpoch(8);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        redelegate(alice, from, 0, to);
    }

    /// @dev What leaves is slashed for the epoch that it left in as if it had stayed; only the rest moves.
    function test_aSlashWhileThawingHitsWhatMoves() public {
        undelegate(alice, from, 900 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillThawing.selector, 8));
        redelegate(alice, from, 0, to);
        settle(from, 5, 40, 9, 0);
        uint256 rest = 40 ether * 9 + 2 ether * (31 - 4) - 200 ether; // what the bond does not bear
        ledger.setEpoch(8);
        // The virtual share keeps at most a wei.
        assertApproxEqAbs(redelegate(alice, from, 0, to), 900 ether - rest / 2, 1);
        assertApproxEqAbs(staking.accountOf(to).poolTokens, 900 ether - rest / 2, 1);
    }

    /// @dev Once there, it is the other's stake alone.
    function test_aSlashAfterwardsHitsWhereItIs() public {
        thaw(900 ether);
        redelegate(alice, from, 0, to);
        settle(from, 5, 1000, 1000, 0);
        assertEq(staking.accountOf(from).poolTokens, 0);
        assertEq(staking.accountOf(to).poolTokens, 900 ether);
    }

    /// @dev To the wei the same as the two steps, whatever the two commitments have been through.
    function testFuzz_isWithdrawAndDelegate(uint128 shares, uint16 first, uint16 second, uint8 wait, bool same) public {
        delegate(bob, to, COLLATERAL);
        undelegate(alice, from, bound(shares, 1, 900 ether));
        finish(from, 5, 60, 60, bound(first, 30, 60));
        settleNow(from, 5);
        finish(to, 6, 60, 60, bound(second, 30, 60));
        settleNow(to, 6);
        // So that both take stake again, unless they have failed.
        if (stateOf(from) == IStaking.State.Active) addBond(from, COLLATERAL / 10);
        if (stateOf(to) == IStaking.State.Active) addBond(to, COLLATERAL / 10);
        ledger.setEpoch(bound(wait, 8, 20));
        uint256 into = same ? from : to;

        uint256 start = vm.snapshotState();
        (bool done, bytes memory result) = tryTwoSteps(into);
        bytes32 expected = everything();
        vm.revertToState(start);
        vm.prank(alice);
        (bool doneAtOnce, bytes memory resultAtOnce) =
            address(staking).call(abi.encodeCall(IStaking.redelegate, (from, 0, into, 100)));
        assertEq(doneAtOnce, done);
        assertEq(resultAtOnce, result);
        assertEq(everything(), expected);
    }

    function tryTwoSteps(uint256 into) private returns (bool done, bytes memory result) {
        uint256 start = vm.snapshotState();
        uint256 amount = withdraw(alice, from, 0);
        vm.prank(alice);
        (done, result) = address(staking).call(abi.encodeCall(IStaking.delegate, (into, amount, 100)));
        if (!done) vm.revertToState(start);
    }

    function everything() private view returns (bytes32) {
        (uint256 shares, uint256 release, uint256 worth) = staking.requestOf(from, alice, 0);
        uint256[2] memory ids = [from, to];
        bytes memory all = abi.encode(shares, release, worth, staking.reserve(), flt.balanceOf(alice));
        for (uint256 k = 0; k < 2; ++k) {
            all = bytes.concat(
                all,
                abi.encode(staking.accountOf(ids[k]), staking.termsOf(ids[k]), staking.sharesOf(ids[k], alice)),
                abi.encode(staking.claimable(ids[k], alice), staking.claimable(ids[k], bob)),
                abi.encode(staking.claimable(ids[k], provider))
            );
        }
        return keccak256(bytes.concat(all, abi.encode(flt.balanceOf(address(staking)))));
    }
}
