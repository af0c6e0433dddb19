// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ProviderAccount} from "../../src/ProviderAccount.sol";
import {ICredit} from "../../src/interfaces/ICredit.sol";
import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";
import {CreditTest} from "./CreditTest.sol";

/// @title A false claim after a loan: who bears it, in which order, and what comes back.
contract DefaultsTest is CreditTest {
    uint256 private id;
    uint256 private debt;

    function setUp() public override {
        super.setUp();
        id = promising();
        borrow(coming(id) / 2);
        debt = owes();
    }

    function test_writeOff_theFirstLossFirst() public {
        cheat(id);
        assertEq(coming(id), 0, "forfeited");
        vm.expectEmit(address(pool));
        emit ICreditPool.WrittenOff(address(account), debt, 0);
        vm.prank(anyone);
        credit.writeOff(address(account));
        assertEq(pool.firstLoss(), FIRST_LOSS - debt);
        assertEq(pool.totalAssets(), POOL, "the lenders lose nothing");
        assertEq(pool.cash(), POOL);
        assertEq(owes(), 0);
        assertEq(writtenOff(), debt);
    }

    /// @dev A first loss that the loss uses up exactly is empty, and no more.
    function test_writeOff_exactlyTheFirstLoss() public {
        leaveFirstLoss(debt);
        cheat(id);
        credit.writeOff(address(account));
        assertEq(pool.firstLoss(), 0);
        assertEq(pool.totalAssets(), POOL);
        assertEq(pool.debtOf(address(account)).lost, 0);
    }

    function test_writeOff_thenTheLenders() public {
        uint256 left = debt - 1;
        leaveFirstLoss(left);
        cheat(id);
        credit.writeOff(address(account));
        assertEq(pool.firstLoss(), 0);
        assertEq(pool.totalAssets(), POOL - 1);
        assertEq(pool.debtOf(address(account)).lost, 1);
    }

    /// @dev All of it: the pool is empty, and who comes next does not pay for it.
    function test_writeOff_allThatThereIs() public {
        leaveFirstLoss(debt / 10 + 1);
        uint256 rest = pool.lendable();
        ask(alice, pool.previewDeposit(rest));
        vm.warp(block.timestamp + NOTICE);
        pool.fulfil(10);
        pool.collectFor(alice);
        uint256 lost = owes() - pool.firstLoss();
        uint256 before = pool.totalAssets();
        cheat(id);
        credit.writeOff(address(account));
        assertApproxEqAbs(pool.totalAssets(), before - lost, 1);
        uint256 got = lend(bob, 10 ether);
        assertApproxEqAbs(pool.convertToAssets(got), 10 ether, 1e6);
    }

    function test_writeOff_onlyWhatIsNotComing() public {
        vm.expectRevert(abi.encodeWithSelector(ICredit.NotImpaired.selector, debt, coming(id)));
        credit.writeOff(address(account));
        // What is released and was not claimed is coming too.
        toRelease(id);
        assertEq(coming(id), 0);
        vm.expectRevert(
            abi.encodeWithSelector(ICredit.NotImpaired.selector, debt, staking.claimable(id, address(account)))
        );
        credit.writeOff(address(account));
    }

    function test_writeOff_onlyByTheLienHolder() public {
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.NotCredit.selector, address(this)));
        pool.writeOff(address(account), 1);
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.NotCredit.selector, address(this)));
        pool.lend(address(account), 1, address(this));
    }

    /// @dev New loans stop by themselves: of everybody's, while the first loss is short, and of this account's until all
    /// is repaid.
    function test_newLoansStop() public {
        leaveFirstLoss(debt);
        cheat(id);
        credit.writeOff(address(account));
        ProviderAccount other = made("another");
        uint256 good = promisingToo(other);
        uint256 most = credit.rewardLimit(address(other));
        assertGt(most, 0);
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.FirstLossTooSmall.selector, 0, (most + 9) / 10));
        vm.prank(owner);
        credit.borrowRewards(address(other), most, payee);
        assertGt(staking.unreleasedOf(good, address(other)), 0);

        pool.addFirstLoss(FIRST_LOSS);
        vm.prank(owner);
        credit.borrowRewards(address(other), most, payee);
        vm.expectRevert(abi.encodeWithSelector(ICredit.HasDefaulted.selector, address(account)));
        vm.prank(owner);
        credit.borrowRewards(address(account), 1, payee);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICredit.StillOwes.selector, address(account), address(flt)));
        credit.lift(address(account));
    }

    /// @dev What is written off is still owed: the bond pays it, the lenders first, whose loss it was.
    function test_theBondPaysIt() public {
        uint256 left = debt / 3;
        leaveFirstLoss(left);
        cheat(id);
        credit.writeOff(address(account));
        finish(id);
        uint256 bond = staking.accountOf(id).bond;
        assertGt(bond, debt);
        vm.expectEmit(address(pool));
        emit ICreditPool.Repaid(address(account), address(credit), 0, debt - left, left);
        vm.prank(anyone);
        credit.close(address(account), id);
        assertEq(pool.totalAssets(), POOL);
        assertEq(pool.firstLoss(), left);
        assertEq(writtenOff(), 0);
        assertEq(credit.due(address(account), address(flt)), bond - debt);
        vm.prank(owner);
        credit.lift(address(account));
        assertEq(account.receiver(), payee);
    }

    /// @dev The council gave the slash back: the forfeited rewards repay.
    function test_aSlashThatIsGivenBackPaysIt() public {
        cheat(id);
        credit.writeOff(address(account));
        uint256 number = staking.slashCount(id) - 1;
        staking.giveBack(id, number);
        toEpoch(capacity.currentEpoch() + 1);
        vm.prank(anyone);
        credit.takeBack(address(account), id, number);
        assertEq(writtenOff(), 0);
        assertEq(pool.firstLoss(), FIRST_LOSS);
        assertGt(credit.due(address(account), address(flt)), 0);
    }

    /// @dev Why nobody borrows to fail: whoever waits has twice as much, and the bond.
    function test_failingDoesNotPay() public {
        uint256 snapshot = vm.snapshotState();
        toRelease(id);
        credit.claim(address(account), id);
        credit.payOut(address(account), address(flt));
        uint256 honestly = flt.balanceOf(payee) + staking.accountOf(id).bond;
        vm.revertToState(snapshot);
        cheat(id);
        credit.writeOff(address(account));
        uint256 falsely = flt.balanceOf(payee) + staking.accountOf(id).bond - writtenOff();
        assertLt(falsely, honestly);
    }

    /// @dev Governance takes out of the first loss no more than the loans leave free.
    function test_theFirstLossStaysForLoans() public {
        uint256 least = (debt + 9) / 10;
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.FirstLossTooSmall.selector, least - 1, least));
        pool.takeFirstLoss(FIRST_LOSS - least + 1, address(this));
        pool.takeFirstLoss(FIRST_LOSS - least, address(this));
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.FirstLossTooSmall.selector, 0, least));
        pool.takeFirstLoss(FIRST_LOSS, address(this));
    }

    /// @dev As much of the first loss as there is to be; less is needed for the loan than that.
    function leaveFirstLoss(uint256 left) private {
        pool.takeFirstLoss(FIRST_LOSS - left, address(this));
    }

    /// @dev Another account under the lien, with rewards that are coming.
    function promisingToo(ProviderAccount other) private returns (uint256 good) {
        vm.startPrank(owner);
        other.offerLien(address(credit));
        credit.open(address(other));
        vm.stopPrank();
        good = committed(other);
        (ProviderAccount first, address whose) = (account, address(other));
        account = other;
        sealBy(operator, good);
        honest(good);
        settle(good, staking.accountOf(good).nextEpoch);
        account = first;
        vm.prank(owner);
        credit.pledge(whose, good);
    }
}
