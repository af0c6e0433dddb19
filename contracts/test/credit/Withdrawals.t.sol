// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";
import {CreditTest} from "./CreditTest.sol";

/// @title How lenders come and go: shares, the queue, and that nobody leaves a loss to the others.
contract WithdrawalsTest is CreditTest {
    uint256 private constant FEE = 5;

    function test_deposit_givesShares() public {
        uint256 shares = pool.balanceOf(alice);
        assertEq(pool.convertToAssets(shares), POOL);
        assertEq(pool.totalAssets(), POOL);
        assertEq(pool.decimals(), 24);
        vm.expectRevert(ICreditPool.ZeroAmount.selector);
        lend(bob, 0);
    }

    /// @dev What is sent to the pool is nobody's, and moves no price: assets are counted, not looked up.
    function test_totalAssets_isNotTheBalance() public {
        uint256 shares = pool.balanceOf(alice);
        assertTrue(flt.transfer(address(pool), 1e6 ether));
        assertEq(pool.totalAssets(), POOL);
        assertEq(pool.convertToAssets(shares), POOL);
        assertEq(pool.lendable(), POOL);
        uint256 got = lend(bob, POOL);
        assertEq(got, shares);
    }

    /// @dev The first lender of an empty pool cannot make the next one's shares round to nothing.
    function test_theFirstLenderCannotTakeFromTheNext() public {
        uint256 assets = dollars.totalAssets();
        assertGt(assets, 0);
        leaveAll();
        assertEq(pool.totalSupply(), 0);
        lend(bob, 1);
        assertTrue(flt.transfer(address(pool), 1000 ether));
        uint256 shares = lend(alice, 10 ether);
        assertEq(pool.convertToAssets(shares), 10 ether);
    }

    /// @dev Only the queue leads out.
    function test_withdrawAndRedeemAreNoWayOut() public {
        assertEq(pool.maxWithdraw(alice), 0);
        assertEq(pool.maxRedeem(alice), 0);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, alice, 1, 0));
        pool.withdraw(1, alice, alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, alice, 1, 0));
        pool.redeem(1, alice, alice);
    }

    /// @dev Also where it adds nothing that can be seen: an auditor who has the events has the index.
    function test_theIndexNeverMovesWithoutAnEvent() public {
        vm.warp(block.timestamp + 1 hours);
        vm.expectEmit(address(pool));
        emit ICreditPool.InterestAdded(0, 0);
        pool.fulfil(0);
        vm.recordLogs();
        pool.fulfil(0);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    /// @dev What interest there was, and what is lent with it.
    function test_interest_isTold() public {
        promising();
        uint256 loan = credit.rewardLimit(address(account));
        borrow(loan);
        vm.warp(block.timestamp + 30 days);
        uint256 lent = pool.lent();
        assertGt(lent, loan);
        vm.expectEmit(address(pool));
        emit ICreditPool.InterestAdded(lent - loan, lent);
        pool.fulfil(0);
    }

    /// @dev The use of the pool is that by all that is owed, with interest.
    function test_rate_isByTheDebtWithInterest() public {
        promising();
        borrow(credit.rewardLimit(address(account)));
        vm.warp(block.timestamp + 20 * 365 days);
        pool.fulfil(0);
        ICreditPool.Parameters memory p = ofRewards();
        uint256 used = pool.lent() * 10_000 / (pool.lent() + pool.cash());
        assertLt(used, p.kinkBps);
        assertGt(used, 100);
        assertEq(pool.rate(), p.rateAtZero + uint256(p.rateAtKink - p.rateAtZero) * used / p.kinkBps);
    }

    function test_fulfil_afterTheNotice() public {
        uint256 shares = pool.balanceOf(alice) / 4;
        uint256 request = ask(alice, shares);
        assertEq(pool.queuedShares(), shares);
        vm.warp(block.timestamp + NOTICE - 1);
        assertEq(pool.fulfil(1), 0);
        vm.warp(block.timestamp + 1);
        uint256 worth = pool.convertToAssets(shares);
        uint256 fee = worth * FEE / 10_000;
        vm.expectEmit(address(pool));
        emit ICreditPool.WithdrawalFulfilled(request, anyone, shares, worth, fee);
        vm.prank(anyone);
        assertEq(pool.fulfil(1), 1);
        assertEq(pool.owed(alice), worth - fee);
        assertEq(pool.owed(anyone), fee);
        assertEq(pool.queuedShares(), 0);
        assertEq(pool.queueHead(), 1);
        uint256 before = flt.balanceOf(alice);
        pool.collectFor(alice);
        assertEq(flt.balanceOf(alice), before + worth - fee);
        vm.expectRevert(ICreditPool.NothingToCollect.selector);
        pool.collectFor(alice);
    }

    /// @dev In order, and in parts, as the cash allows.
    function test_fulfil_inOrderAndInParts() public {
        uint256 id = promising();
        lend(bob, 100 ether);
        uint256 loan = credit.rewardLimit(address(account));
        borrow(loan);
        uint256 aliceShares = pool.balanceOf(alice);
        uint256 bobShares = pool.balanceOf(bob);
        ask(alice, aliceShares);
        ask(bob, bobShares);
        vm.warp(block.timestamp + NOTICE);
        assertEq(pool.fulfil(10), 2);
        ICreditPool.Request memory left = pool.requestOf(1);
        assertEq(pool.requestOf(0).shares, 0);
        assertEq(left.lender, bob);
        assertGt(left.shares, 0);
        assertLt(left.shares, bobShares);
        assertEq(pool.queueHead(), 1);
        pool.fulfil(10);
        assertApproxEqAbs(pool.requestOf(1).shares, left.shares, 1e7, "no cash but dust");
        toRelease(id);
        credit.claim(address(account), id);
        assertEq(pool.fulfil(10), 1);
        assertEq(pool.totalSupply(), 0);
        assertLt(pool.cash(), 1e6, "dust");
        assertEq(pool.queueHead(), 2);
    }

    /// @dev Who sees a false claim coming and leaves bears it like who stays.
    function test_nobodyEscapesALoss() public {
        pool.takeFirstLoss(FIRST_LOSS - 5 ether, address(this));
        lend(bob, POOL);
        uint256 id = promising();
        borrow(credit.rewardLimit(address(account)));
        uint256 challenge = openNext();
        respondBy(operator, id, challenge, UNITS); // a claim that will not be proven: everybody can see it
        ask(alice, pool.balanceOf(alice));
        for (uint256 e = staking.accountOf(id).nextEpoch; e <= capacity.epochOf(challenge); ++e) {
            settle(id, e);
        }
        assertEq(pool.fulfil(1), 0, "the notice is longer than it takes");
        credit.writeOff(address(account));
        vm.warp(block.timestamp + NOTICE);
        pool.fulfil(1);
        uint256 alices = pool.owed(alice) + pool.owed(address(this));
        uint256 bobs = pool.convertToAssets(pool.balanceOf(bob));
        assertLt(alices, POOL);
        assertApproxEqAbs(alices, bobs, 1);
    }

    function test_requests_areOfShares() public {
        vm.expectRevert(ICreditPool.ZeroAmount.selector);
        ask(alice, 0);
        uint256 shares = pool.balanceOf(alice);
        vm.expectRevert();
        ask(alice, shares + 1);
        ask(alice, shares);
        assertEq(pool.balanceOf(alice), 0);
        assertEq(pool.requestCount(), 1);
    }

    /// @dev Dust that is worth nothing does not keep the next ones waiting.
    function test_dustMakesWay() public {
        ask(alice, 1);
        ask(alice, pool.balanceOf(alice));
        vm.warp(block.timestamp + NOTICE);
        assertEq(pool.fulfil(10), 2);
        assertEq(pool.queueHead(), 2);
    }

    /// @dev Cash that is worth less than the shares it would take, by rounding, takes none: or anybody could have the first
    /// in the queue pay the others, smallest unit by smallest unit.
    function test_noSharesAreTakenForNothing() public {
        promising();
        borrow(credit.rewardLimit(address(account)));
        vm.warp(block.timestamp + 30 days);
        ask(alice, pool.balanceOf(alice));
        vm.warp(block.timestamp + NOTICE);
        pool.fulfil(1);
        if (pool.cash() == 0) pool.repay(address(account), 1);
        assertEq(pool.cash(), 1);
        uint256 left = pool.requestOf(0).shares;
        assertEq(pool.fulfil(1), 0);
        assertEq(pool.requestOf(0).shares, left);
    }

    /// @dev Coming in and going out never pays, whatever the price is.
    function testFuzz_noProfitByRounding(uint256 amount, uint256 time) public {
        amount = bound(amount, 1, 1e4 ether);
        promising();
        borrow(credit.rewardLimit(address(account)));
        vm.warp(block.timestamp + bound(time, 1, 365 days));
        uint256 others = pool.convertToAssets(pool.balanceOf(alice));
        uint256 shares = lend(bob, amount);
        assertLe(pool.convertToAssets(shares), amount);
        assertGe(pool.convertToAssets(pool.balanceOf(alice)) + 1, others);
    }

    function test_parameters_haveBounds() public {
        ICreditPool.Parameters memory p = ofRewards();
        p.loanBps = 5001;
        refuse(p, "loanBps", 5001, 0, 5000);
        p = ofRewards();
        p.kinkBps = 0;
        refuse(p, "kinkBps", 0, 1, 9999);
        p.kinkBps = 10_000;
        refuse(p, "kinkBps", 10_000, 1, 9999);
        p = ofRewards();
        p.rateAtFull = 10_001;
        refuse(p, "rateAtFull", 10_001, 0, 10_000);
        p = ofRewards();
        p.rateAtKink = p.rateAtFull + 1;
        refuse(p, "rateAtKink", p.rateAtKink, 0, p.rateAtFull);
        p = ofRewards();
        p.rateAtZero = p.rateAtKink + 1;
        refuse(p, "rateAtZero", p.rateAtZero, 0, p.rateAtKink);
        p = ofRewards();
        p.firstLossBps = 10_001;
        refuse(p, "firstLossBps", 10_001, 0, 10_000);
        p.firstLossBps = 2000;
        rule(pool, p);
        assertEq(pool.parameters().firstLossBps, 2000);
    }

    /// @dev Nothing is added to the first loss, nothing taken from it, and what is taken goes where it is told to.
    function test_firstLoss_isSomething() public {
        vm.expectRevert(ICreditPool.ZeroAmount.selector);
        pool.addFirstLoss(0);
        vm.expectRevert(ICreditPool.ZeroAmount.selector);
        pool.takeFirstLoss(0, bob);
        uint256 before = flt.balanceOf(bob);
        vm.expectEmit(address(pool));
        emit ICreditPool.FirstLossTaken(bob, 3 ether);
        pool.takeFirstLoss(3 ether, bob);
        assertEq(flt.balanceOf(bob), before + 3 ether);
        vm.expectEmit(address(pool));
        emit ICreditPool.FirstLossAdded(address(this), 2 ether);
        pool.addFirstLoss(2 ether);
        assertEq(pool.firstLoss(), FIRST_LOSS - 1 ether);
    }

    function test_parameters_onlyGovernance() public {
        vm.startPrank(thief);
        vm.expectRevert();
        pool.setParameters(ofRewards());
        vm.expectRevert();
        pool.takeFirstLoss(1, thief);
        vm.expectRevert();
        credit.writeOffIncome(address(account), 1);
    }

    /// @dev New rules hold from their time on, and interest up to the first movement after it is at the old rate.
    function test_parameters_changeNothingBefore() public {
        promising();
        borrow(credit.rewardLimit(address(account)));
        vm.warp(block.timestamp + 100 days);
        uint256 before = owes();
        ICreditPool.Parameters memory p = dear();
        pool.setParameters(p);
        assertEq(owes(), before);
        uint256 from = block.timestamp + 2 * NOTICE;
        vm.warp(from - 1);
        pool.fulfil(0);
        assertLt(pool.rate(), 10_000);
        assertEq(pool.parameters().rateAtZero, 100);

        vm.warp(from);
        assertEq(pool.parameters().rateAtZero, 10_000);
        assertLt(pool.rate(), 10_000);
        before = owes();
        vm.expectEmit(address(pool));
        emit ICreditPool.ParametersSet(p);
        pool.fulfil(0);
        assertEq(owes(), before);
        assertEq(pool.rate(), 10_000);
        (, from) = pool.planned();
        assertEq(from, 0);
    }

    /// @dev Whatever governance does to a pool, and without any delay of its own: a lender who looks once in a notice has left
    /// by the old rules, and the first loss that they ask for was there until then.
    function test_parameters_lendersLeaveBefore() public {
        lend(bob, POOL);
        promising();
        borrow(credit.rewardLimit(address(account)));
        ICreditPool.Parameters memory p = ofRewards();
        (p.firstLossBps, p.rateAtZero, p.rateAtKink, p.rateAtFull) = (0, 0, 0, 0);
        uint256 from = block.timestamp + 2 * NOTICE;
        vm.expectEmit(address(pool));
        emit ICreditPool.ParametersPlanned(p, from);
        pool.setParameters(p);
        uint256 rate = pool.rate();
        vm.warp(from - NOTICE - 1);
        ask(alice, pool.balanceOf(alice));
        vm.warp(from - 1);
        assertEq(pool.rate(), rate);
        uint256 least = (pool.lent() + 9) / 10;
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.FirstLossTooSmall.selector, 0, least));
        pool.takeFirstLoss(FIRST_LOSS, address(this));
        assertEq(pool.fulfil(1), 1);
        assertEq(pool.requestOf(0).shares, 0);
        assertGt(pool.owed(alice) + pool.owed(address(this)), POOL);

        vm.warp(from);
        pool.takeFirstLoss(FIRST_LOSS, address(this));
        pool.fulfil(0);
        assertEq(pool.rate(), 0);
    }

    /// @dev Of two plans the later one waits as long as any. One that is due is not lost by it.
    function test_parameters_ofTwoPlans() public {
        ICreditPool.Parameters memory p = dear();
        pool.setParameters(p);
        vm.warp(block.timestamp + 2 * NOTICE - 1);
        p.firstLossBps = 2000;
        pool.setParameters(p);
        vm.warp(block.timestamp + 2 * NOTICE - 1);
        assertEq(pool.parameters().rateAtZero, 100);
        vm.warp(block.timestamp + 1);
        assertEq(pool.parameters().firstLossBps, 2000);

        p.firstLossBps = 3000;
        pool.setParameters(p);
        assertEq(pool.parameters().firstLossBps, 2000);
        (p,) = pool.planned();
        assertEq(p.firstLossBps, 3000);
    }

    function dear() private pure returns (ICreditPool.Parameters memory p) {
        p = ofRewards();
        (p.rateAtZero, p.rateAtKink, p.rateAtFull) = (10_000, 10_000, 10_000);
    }

    function refuse(ICreditPool.Parameters memory p, string memory what, uint256 value, uint256 min, uint256 max)
        private
    {
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.OutOfBounds.selector, what, value, min, max));
        pool.setParameters(p);
    }

    function leaveAll() private {
        ask(alice, pool.balanceOf(alice));
        vm.warp(block.timestamp + NOTICE);
        pool.fulfil(1);
        assertEq(IERC20(pool.asset()).balanceOf(address(pool)), FIRST_LOSS + POOL);
    }
}
