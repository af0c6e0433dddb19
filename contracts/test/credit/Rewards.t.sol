// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICredit} from "../../src/interfaces/ICredit.sol";
import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";
import {CreditTest} from "./CreditTest.sol";

/// @title FLT against rewards that are settled and not released: how much, when, and how it is repaid.
contract RewardsTest is CreditTest {
    function test_borrow_halfOfWhatIsComing() public {
        uint256 id = promising();
        uint256 half = coming(id) / 2;
        assertEq(credit.rewardLimit(address(account)), half);
        borrow(half);
        assertEq(flt.balanceOf(payee), half);
        assertEq(owes(), half);
        assertEq(pool.lent(), half);
        assertEq(pool.cash(), POOL - half);
        assertEq(pool.totalAssets(), POOL);
    }

    /// @dev The error is of the limit, and names what can still be had.
    function test_borrow_overTheLimit() public {
        uint256 id = promising();
        uint256 half = coming(id) / 2;
        refuse(half + 1, abi.encodeWithSelector(ICredit.OverLimit.selector, half + 1, half));
        borrow(half - 3);
        refuse(4, abi.encodeWithSelector(ICredit.OverLimit.selector, 4, 3));
        refuse(type(uint256).max, abi.encodeWithSelector(ICredit.OverLimit.selector, type(uint256).max, 3));
        borrow(3);
        refuse(1, abi.encodeWithSelector(ICredit.OverLimit.selector, 1, 0));
    }

    function test_borrow_onlyTheOwner() public {
        promising();
        address[4] memory others = [payee, operator, thief, address(this)];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ICredit.NotOwner.selector, address(account), others[i]));
            vm.prank(others[i]);
            credit.borrowRewards(address(account), 1, others[i]);
        }
    }

    function test_borrow_moreThanTheCash() public {
        uint256 id = promising();
        ask(alice, pool.balanceOf(alice)); // who waits comes first
        uint256 amount = coming(id) / 2;
        refuse(amount, abi.encodeWithSelector(ICreditPool.NotEnoughCash.selector, amount, 0));
        lend(bob, 1 ether);
        // Of what the pool has now, all but what Alice waits for.
        uint256 most = pool.lendable();
        assertApproxEqAbs(most, 1 ether, 1);
        refuse(amount, abi.encodeWithSelector(ICreditPool.NotEnoughCash.selector, amount, most));
    }

    function test_borrow_withTooLittleFirstLoss() public {
        uint256 id = promising();
        uint256 most = coming(id) / 2;
        pool.takeFirstLoss(FIRST_LOSS, address(this));
        uint256 least = (most + 9) / 10;
        refuse(most, abi.encodeWithSelector(ICreditPool.FirstLossTooSmall.selector, 0, least));
        pool.addFirstLoss(least - 1);
        refuse(most, abi.encodeWithSelector(ICreditPool.FirstLossTooSmall.selector, least - 1, least));
        pool.addFirstLoss(1);
        borrow(most);
    }

    /// @dev The unsettled epoch could hold a false claim.
    function test_borrow_notBeforeFinalEpochsAreSettled() public {
        uint256 id = promising();
        toEpoch(capacity.currentEpoch() + 2);
        uint256 pending = staking.pendingOf(id);
        assertGt(pending, 0);
        refuse(1, abi.encodeWithSelector(ICredit.EpochsPending.selector, id, pending));
        staking.settleMany(one(id), pending);
        borrow(1);
    }

    function test_borrow_notWhileAClaimIsUnproven() public {
        uint256 id = promising();
        borrow(1);
        uint256 challenge = openNext();
        borrow(1); // nothing is claimed yet
        respondBy(operator, id, challenge, UNITS);
        uint256 epoch = capacity.epochOf(challenge);
        refuse(1, abi.encodeWithSelector(ICredit.UnprovenClaims.selector, id, epoch));
        drawBy(operator, challenge);
        refuse(1, abi.encodeWithSelector(ICredit.UnprovenClaims.selector, id, epoch));
        proveBy(operator, id, challenge);
        borrow(1);
    }

    /// @dev Also in an epoch that is over and not final.
    function test_borrow_notWhileAClaimOfTheLastEpochIsUnproven() public {
        uint256 id = promising();
        toEpoch(capacity.currentEpoch() + 1);
        staking.settleMany(one(id), 10);
        vm.roll(GENESIS + (capacity.currentEpoch() + 1) * rules.epochBlocks - SLOT - 1);
        uint256 challenge = openNext();
        respondBy(operator, id, challenge, UNITS);
        toEpoch(capacity.currentEpoch() + 1);
        staking.settleMany(one(id), 10);
        refuse(1, abi.encodeWithSelector(ICredit.UnprovenClaims.selector, id, capacity.currentEpoch() - 1));
    }

    function test_borrow_notWhileClaimsArePaused() public {
        promising();
        staking.pause();
        refuse(1, abi.encodeWithSelector(ICredit.ClaimsPaused.selector));
        staking.unpause();
        borrow(1);
    }

    function test_pledge_othersCommitments() public {
        uint256 other = sealedCommitment(1);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICredit.NotOfAccount.selector, other));
        credit.pledge(address(account), other);
        vm.stopPrank();
        uint256 id = promising();
        vm.expectRevert(abi.encodeWithSelector(ICredit.AlreadyPledged.selector, id));
        pledge(id);
        assertEq(credit.pledgesOf(address(account)), one(id));
    }

    function test_pledge_notTooMany() public {
        assertTrue(flt.transfer(address(account), 17 * BOND));
        for (uint256 k = 0; k < 16; ++k) {
            vm.prank(owner);
            pledge(account.createCommitment(UNITS, 10, 0, DURATION, 0, BOND));
        }
        vm.prank(owner);
        uint256 last = account.createCommitment(UNITS, 10, 0, DURATION, 0, BOND);
        vm.expectRevert(abi.encodeWithSelector(ICredit.TooMany.selector, 17, 16));
        pledge(last);
    }

    /// @dev Released rewards repay, whoever claims them; the rest is the payee's.
    function test_claim_repaysFirst() public {
        uint256 id = promising();
        uint256 all = coming(id);
        borrow(all / 2);
        toRelease(id);
        vm.warp(block.timestamp + 30 days);
        uint256 debt = owes();
        assertGt(debt, all / 2, "interest");
        vm.expectEmit(address(credit));
        emit ICredit.Received(address(account), address(flt), all, debt);
        vm.prank(anyone);
        credit.claim(address(account), id);
        assertEq(owes(), 0);
        assertEq(credit.due(address(account), address(flt)), all - debt);
        assertEq(pool.totalAssets(), POOL + debt - all / 2);
        credit.payOut(address(account), address(flt));
        assertEq(flt.balanceOf(payee), all / 2 + all - debt);
        assertEq(flt.balanceOf(address(credit)), 0);
        vm.expectRevert(ICredit.NothingDue.selector);
        credit.payOut(address(account), address(flt));
    }

    /// @dev The owner and the payee can have the account pay too: it pays the lien.
    function test_claim_byOthersComesInToo() public {
        uint256 id = promising();
        uint256 all = coming(id);
        borrow(all / 2);
        toRelease(id);
        vm.prank(payee);
        account.claim(id);
        assertEq(flt.balanceOf(address(credit)), all);
        assertEq(owes(), all / 2, "nobody told it");
        staking.settleMany(one(id), 10);
        refuse(1, abi.encodeWithSelector(ICredit.OverLimit.selector, 1, 0)); // the debt is repaid first, nothing is coming
        vm.prank(anyone);
        credit.receiveFrom(address(account), address(flt));
        assertEq(owes(), 0);
        credit.receiveFrom(address(account), address(flt)); // once
        assertEq(credit.due(address(account), address(flt)), all - all / 2);
    }

    function test_repay_byAnyone() public {
        uint256 id = promising();
        borrow(coming(id) / 2);
        uint256 debt = owes();
        vm.prank(anyone);
        assertEq(pool.repay(address(account), debt - 1), debt - 1);
        assertEq(owes(), 1);
        vm.prank(anyone);
        assertEq(pool.repay(address(account), 1 ether), 1, "no more than is owed");
        assertEq(owes(), 0);
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.NothingOwed.selector, address(account)));
        vm.prank(anyone);
        pool.repay(address(account), 1);
    }

    /// @dev The last of it too: commitments that are over are closed by anyone, and the bond pays.
    function test_close_theBondRepaysToo() public {
        uint256 id = promising();
        borrow(coming(id) / 2);
        finish(id);
        uint256 debt = owes();
        vm.prank(anyone);
        credit.close(address(account), id);
        assertEq(owes(), 0);
        assertGt(credit.due(address(account), address(flt)), 0);
        assertLe(debt, BOND);
    }

    /// @dev Bounties and fees come by the lien too.
    function test_collect_comesIn() public {
        uint256 amount = owedSomething();
        vm.expectEmit(address(credit));
        emit ICredit.Received(address(account), address(flt), amount, 0);
        vm.prank(anyone);
        credit.collect(address(account));
        assertEq(credit.due(address(account), address(flt)), amount);
    }

    function test_interest_isByUse() public {
        uint256 id = promising();
        assertEq(pool.rate(), 100);
        uint256 half = coming(id) / 2;
        borrow(half);
        uint256 used = half * 10_000 / POOL;
        assertEq(pool.rate(), 100 + 900 * used / 8000);
        uint256 rate = pool.rate();
        vm.warp(block.timestamp + 365 days);
        assertApproxEqAbs(owes(), half + half * rate / 10_000, 1);
        assertApproxEqAbs(pool.totalAssets(), POOL + half * rate / 10_000, 1);
    }

    function refuse(uint256 amount, bytes memory why) private {
        vm.expectRevert(why);
        borrow(amount);
    }
}
