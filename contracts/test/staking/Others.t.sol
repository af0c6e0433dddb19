// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {FLT} from "../../src/FLT.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {BlockingToken} from "../doubles/OddTokens.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title What can be done for others, and what cannot be done to them with it.
contract OthersTest is MoneyTest {
    address private carol = makeAddr("carol"); // has nothing
    address private cold = makeAddr("cold");

    function delegateFor(address who, address delegator, uint256 id, uint256 amount) private returns (uint256) {
        vm.prank(who);
        return staking.delegateFor(delegator, id, amount, type(uint256).max);
    }

    function one(uint256 id) private pure returns (uint256[] memory ids) {
        ids = new uint256[](1);
        ids[0] = id;
    }

    function claimTo(address who, uint256 id, address to) private returns (uint256) {
        vm.prank(who);
        return staking.claimTo(one(id), to);
    }

    function test_delegateFor() public {
        uint256 id = create(200 ether);
        vm.expectEmit(address(staking));
        emit IStaking.Delegated(id, carol, alice, 300 ether, 300 ether);
        assertEq(delegateFor(alice, carol, id, 300 ether), 300 ether);
        assertEq(flt.balanceOf(alice), 1e6 ether - 300 ether);
        assertEq(staking.sharesOf(id, carol), 300 ether);
        assertEq(staking.sharesOf(id, alice), 0);
        assertEq(staking.accountOf(id).poolTokens, 300 ether);
    }

    /// @dev Stake, rewards and the way out are the delegator's alone.
    function test_delegateFor_leavesThePayerNothing() public {
        uint256 id = activate();
        delegateFor(alice, carol, id, 100 ether);
        nextEpoch();
        settle(id, 5, 0, 0, 0);
        settleHonest(id, 6);
        ledger.setEpoch(11);
        assertGt(staking.claimable(id, carol), 0);
        assertEq(claim(carol, id), flt.balanceOf(carol));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotEnoughShares.selector, 901 ether, 900 ether));
        undelegate(alice, id, 901 ether);
        uint256 request = undelegate(carol, id, 100 ether);
        ledger.setEpoch(14);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, request));
        withdraw(alice, id, request);
        assertEq(withdraw(carol, id, request), 100 ether);
    }

    /// @dev Tokens behind a commitment that nobody could ever take out.
    function test_delegateFor_refusesWhoCannotLeave() public {
        uint256 id = create(200 ether);
        address[2] memory nobody = [address(0), address(staking)];
        for (uint256 k = 0; k < 2; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidAccount.selector, nobody[k]));
            delegateFor(alice, nobody[k], id, 1 ether);
        }
    }

    function test_delegateFor_hasTheConditionsOfDelegate() public {
        uint256 id = activate();
        vm.expectRevert(IStaking.ZeroAmount.selector);
        delegateFor(alice, carol, id, 0);
        uint256 most = 20 * COLLATERAL;
        vm.expectRevert(abi.encodeWithSelector(IStaking.TooMuchStake.selector, most + 1, most));
        delegateFor(alice, carol, id, most - COLLATERAL + 1);
        ledger.setEpoch(8);
        vm.expectRevert(abi.encodeWithSelector(IStaking.EpochsPending.selector, id, 3));
        vm.prank(alice);
        staking.delegateFor(carol, id, 1 ether, 2);
        settle(id, 5, 40, 20, 20);
        settle(id, 6, 40, 20, 20);
        settle(id, 7, 40, 20, 20);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooSmall.selector, 104 ether, 200 ether));
        delegateFor(alice, carol, id, 1 ether);
        ledger.setEpoch(30);
        vm.expectRevert(wrongState(id, IStaking.State.Active));
        delegateFor(alice, carol, id, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 77));
        delegateFor(alice, carol, 77, 1 ether);
    }

    /// @dev Whoever has not allowed it does not pay, even for itself.
    function test_delegateFor_takesFromTheCallerAlone() public {
        uint256 id = create(200 ether);
        vm.expectRevert();
        delegateFor(carol, alice, id, 1 ether);
        assertEq(flt.balanceOf(alice), 1e6 ether);
    }

    /// @dev The attack: a wei in every epoch makes an account's list of changes longer. It costs the attacker a transaction
    /// for each, and the account one more claim for 64 of them, none of which is dearer for it; nothing is lost.
    function test_attack_dustLengthensNoClaim() public {
        uint256 id = activateFor(400);
        uint256 quiet = 0;
        uint256 attack = 0;
        for (uint256 epoch = 5; epoch < 5 + 200; ++epoch) {
            ledger.setEpoch(epoch);
            uint256 gas = gasleft();
            delegateFor(bob, alice, id, 1);
            attack += gas - gasleft();
            settleHonest(id, epoch);
        }
        ledger.setEpoch(5 + 200 + 4);
        uint256 expected = staking.claimable(id, bob); // whose stake was never changed, and is the same
        uint256 claims = 0;
        uint256 got = 0;
        uint256 dearest = 0;
        while (staking.claimable(id, alice) != 0) {
            uint256 gas = gasleft();
            got += claim(alice, id);
            dearest = max(dearest, gas - gasleft());
            quiet += gas - gasleft();
            ++claims;
        }
        assertEq(claims, 4, "64 changes to a claim");
        assertApproxEqAbs(got, expected, 1e4, "nothing is lost but the rounding");
        assertLt(dearest, 1_500_000, "a claim stays one of a few");
        assertLt(quiet * 2, attack, "it costs the attacker more");
    }

    function activateFor(uint256 duration) private returns (uint256 id) {
        vm.prank(provider);
        id = staking.createCommitment(UNITS, 10, 0, duration, COMMISSION, COLLATERAL / 10);
        delegate(alice, id, COLLATERAL * 45 / 100);
        delegate(bob, id, COLLATERAL * 45 / 100);
        nextEpoch();
    }

    function max(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }

    /// @dev The attack: many gifts in one epoch. They are one change.
    function test_attack_dustInOneEpochIsOneChange() public {
        uint256 id = activate();
        for (uint256 k = 0; k < 100; ++k) {
            delegateFor(bob, alice, id, 1);
        }
        nextEpoch();
        settle(id, 5, 0, 0, 0);
        settleHonest(id, 6);
        ledger.setEpoch(11);
        assertGt(claim(alice, id), 50 ether);
        assertEq(staking.claimable(id, alice), 0);
    }

    /// @dev The attack: a gift keeps nobody from leaving, nor its own request from what it was worth.
    function test_attack_aGiftHoldsNobodyBack() public {
        uint256 id = activate();
        uint256 request = undelegate(alice, id, 900 ether);
        delegateFor(bob, alice, id, 1);
        (, uint256 release, uint256 amount) = staking.requestOf(id, alice, request);
        assertEq(release, 8);
        assertEq(amount, 900 ether);
        ledger.setEpoch(8);
        assertEq(withdraw(alice, id, request), 900 ether);
    }

    /// @dev The attack: votes given away and used twice. They are the delegator's from the next epoch on, whose tokens are
    /// in nobody's hands then; the payer has none for them.
    function test_attack_votesAreNoTwoPeoples() public {
        uint256 id = activate();
        uint256 before = staking.stakeOf(id, alice, 6) + staking.stakeOf(id, carol, 6);
        delegateFor(alice, carol, id, 100 ether);
        assertEq(staking.stakeOf(id, carol, 5), 0, "not in the epoch in which the payer had the tokens");
        assertEq(staking.stakeOf(id, carol, 6), 100 ether);
        assertEq(staking.stakeOf(id, alice, 6), 900 ether);
        assertEq(staking.stakeOf(id, carol, 6) + staking.stakeOf(id, alice, 6), before + 100 ether);
        undelegate(carol, id, 100 ether);
        assertEq(staking.stakeOf(id, carol, 6), 0, "and can be given up");
    }

    /// @dev The attack: somebody makes it a commitment's bond, which would be the provider's.
    function test_delegateFor_theProviderIsNoBond() public {
        uint256 id = create(200 ether);
        delegateFor(alice, provider, id, 100 ether);
        assertEq(staking.accountOf(id).bond, 200 ether);
        assertEq(staking.sharesOf(id, provider), 100 ether);
    }

    function earned() private returns (uint256 id) {
        id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(10);
    }

    function test_claimTo() public {
        uint256 id = earned();
        uint256 due = staking.claimable(id, alice);
        vm.expectEmit(address(staking));
        emit IStaking.RewardsClaimed(id, alice, cold, due);
        assertEq(claimTo(alice, id, cold), due);
        assertEq(flt.balanceOf(cold), due);
        assertEq(flt.balanceOf(alice), 1e6 ether - 900 ether);
        assertEq(staking.claimable(id, alice), 0);
        assertEq(claimTo(alice, id, cold), 0);
    }

    /// @dev As provider and as delegator, of several, those without any passed over.
    function test_claimTo_ofSeveral() public {
        uint256 id = earned();
        uint256[] memory ids = new uint256[](3);
        (ids[0], ids[1], ids[2]) = (77, id, id);
        uint256 due = staking.claimable(id, provider);
        vm.prank(provider);
        assertEq(staking.claimTo(ids, cold), due);
        assertEq(flt.balanceOf(cold), due);
    }

    /// @dev The attack: somebody else's rewards, or one's own to where nobody gets them.
    function test_claimTo_paysTheCallersOwn() public {
        uint256 id = earned();
        uint256 due = staking.claimable(id, alice);
        assertEq(claimTo(carol, id, carol), 0);
        assertEq(staking.claimable(id, alice), due);
        address[2] memory nobody = [address(0), address(staking)];
        for (uint256 k = 0; k < 2; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidAccount.selector, nobody[k]));
            claimTo(alice, id, nobody[k]);
        }
        assertEq(staking.claimable(id, alice), due);
    }

    function test_claimTo_isStoppedByAPause() public {
        uint256 id = earned();
        pauseNow();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        claimTo(alice, id, cold);
    }

    function test_collectFor() public {
        earned();
        uint256 due = staking.owed(keeper);
        assertGt(due, 0);
        vm.expectEmit(address(staking));
        emit IStaking.Collected(keeper, due);
        vm.prank(carol);
        assertEq(staking.collectFor(keeper), due);
        assertEq(flt.balanceOf(keeper), due);
        assertEq(flt.balanceOf(carol), 0);
        assertEq(staking.owed(keeper), 0);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        staking.collectFor(keeper);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        staking.collectFor(address(0));
        vm.expectRevert(IStaking.NothingToCollect.selector);
        vm.prank(keeper);
        staking.collect();
    }

    /// @dev The treasury may be a contract that can call nothing.
    function test_collectFor_theTreasury() public {
        uint256 id = activate();
        settle(id, 5, 40, 20, 20);
        finishSlash(id, 0);
        assertEq(staking.collectFor(treasury), 15.2 ether);
        assertEq(flt.balanceOf(treasury), 15.2 ether);
    }

    /// @dev The attack: whoever the token pays nothing to, such as a frozen account. It keeps nobody else's from being paid,
    /// and loses nothing.
    function test_attack_aReceiverThatIsBlocked() public {
        BlockingToken token = new BlockingToken();
        flt = FLT(address(token));
        setUp();
        uint256 id = earned();
        uint256 due = staking.owed(keeper);
        uint256 claimable = staking.claimable(id, alice);
        token.blockAccount(keeper);
        token.blockAccount(cold);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.Blocked.selector, keeper));
        staking.collectFor(keeper);
        assertEq(staking.owed(keeper), due);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.Blocked.selector, cold));
        claimTo(alice, id, cold);
        assertEq(staking.claimable(id, alice), claimable);
        // An account that is blocked itself has its rewards paid elsewhere.
        token.blockAccount(alice);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.Blocked.selector, alice));
        claim(alice, id);
        assertEq(claimTo(alice, id, carol), claimable);
    }
}
