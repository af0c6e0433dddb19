// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ProviderAccount} from "../../src/ProviderAccount.sol";
import {ICredit} from "../../src/interfaces/ICredit.sol";
import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";
import {CreditTest} from "./CreditTest.sol";

/// @title What somebody would try who wants more out of the pools than it puts in, or nobody to get anything.
contract AttacksTest is CreditTest {
    /// @dev Requests that are worth nothing stand in the way of others: making them costs more than passing them over.
    function test_dustInTheQueueCostsItsAuthorMore() public {
        uint256 count = 32;
        uint256 gas = gasleft();
        for (uint256 i = 0; i < count; ++i) {
            ask(alice, 1);
        }
        uint256 made = gas - gasleft();
        lend(bob, 10 ether);
        ask(bob, pool.balanceOf(bob));
        vm.warp(block.timestamp + NOTICE);
        gas = gasleft();
        assertEq(pool.fulfil(count + 1), count + 1);
        assertLt(2 * (gas - gasleft()), made);
        assertGt(pool.owed(bob), 9.99 ether);
    }

    /// @dev However many there are: a call passes a thousand of them over, in a block of thirty million gas, and whoever is
    /// behind them is paid.
    function test_aLongQueueOfDustDelaysNobody() public {
        uint256 count = 2000;
        for (uint256 i = 0; i < count; ++i) {
            ask(alice, 1);
        }
        lend(bob, 10 ether);
        ask(bob, pool.balanceOf(bob));
        vm.warp(block.timestamp + NOTICE);
        for (uint256 left = count + 1; left > 0; left -= Math.min(left, 1000)) {
            uint256 gas = gasleft();
            pool.fulfil(1000);
            assertLt(gas - gasleft(), 24e6); // and the first access of two words each, which is 4,000 of gas
        }
        assertEq(pool.queueHead(), count + 1);
        assertGt(pool.owed(bob), 9.99 ether);
    }

    /// @dev The rewards of a commitment count once: for the account that made it, whatever else it tries.
    function test_rewardsCountOnce() public {
        uint256 id = promising();
        ProviderAccount other = opened("other");
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICredit.NotOfAccount.selector, id));
        credit.pledge(address(other), id);
        vm.stopPrank();
        uint256 half = credit.rewardLimit(address(account));
        borrow(half);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICredit.StillOwes.selector, address(account), address(flt)));
        credit.lift(address(account));
        vm.expectRevert(abi.encodeWithSelector(ICredit.OverLimit.selector, 1, 0));
        credit.borrowRewards(address(account), 1, owner);
        // Repaid and lifted, and all over again: what counts is what was not lent against, not less and not more.
        vm.stopPrank();
        pool.repay(address(account), half);
        vm.startPrank(owner);
        credit.lift(address(account));
        account.offerLien(address(credit));
        credit.open(address(account));
        assertEq(credit.rewardLimit(address(account)), 0, "pledges end with the lien");
        credit.pledge(address(account), id);
        credit.borrowRewards(address(account), half, owner);
        vm.expectRevert(abi.encodeWithSelector(ICredit.OverLimit.selector, 1, 0));
        credit.borrowRewards(address(account), 1, owner);
    }

    /// @dev Somebody delegates for the account: those rewards count too, and come by the lien like the others.
    function test_rewardsOfStakeThatOthersDelegateComeByTheLien() public {
        uint256 id = committed();
        flt.approve(address(staking), 100 ether);
        staking.delegateFor(address(account), id, 100 ether, 1000);
        toEpoch(capacity.currentEpoch() + 1);
        sealBy(operator, id);
        honest(id);
        uint256 last = capacity.currentEpoch();
        for (uint256 epoch = staking.accountOf(id).nextEpoch; epoch <= last; ++epoch) {
            settle(id, epoch);
        }
        pledge(id);
        uint256 expected = coming(id);
        borrow(credit.rewardLimit(address(account)));
        toRelease(id);
        uint256 debt = owes();
        credit.claim(address(account), id);
        assertEq(owes(), 0);
        assertEq(credit.due(address(account), address(flt)), expected - debt);
    }

    /// @dev Repaying a debt that was written off raises the price of shares, as a gift would. Who does that to take the
    /// next lender's deposit by rounding pays a million times what it gets.
    function test_recoveriesDoNotInflateShares() public {
        uint256 id = promising();
        uint256 loan = credit.rewardLimit(address(account));
        borrow(loan);
        pool.takeFirstLoss(FIRST_LOSS - loan, address(this));
        // The first loss is used up by one default, and the lenders bear another.
        cheat(id);
        credit.writeOff(address(account));
        ask(alice, pool.balanceOf(alice));
        vm.warp(block.timestamp + NOTICE);
        pool.fulfil(1);
        assertEq(pool.totalSupply(), 0);
        lend(thief_(), 1);
        pool.repay(address(account), writtenOff());
        uint256 shares = lend(bob, 10 ether);
        assertApproxEqAbs(pool.convertToAssets(shares), 10 ether, 10 ether / 1e5);
    }

    /// @dev A debt can be written off as its interest grows, wei by wei: that loses nothing to rounding, and the account owes
    /// all of it.
    function test_writeOff_bySmallParts() public {
        uint256 id = promising();
        borrow(credit.rewardLimit(address(account)));
        cheat(id);
        credit.writeOff(address(account));
        uint256 firstLoss = pool.firstLoss();
        uint256 assets = pool.totalAssets();
        uint256 before = writtenOff();
        for (uint256 i = 0; i < 20; ++i) {
            vm.warp(block.timestamp + 1 hours);
            vm.expectRevert(abi.encodeWithSelector(ICredit.NotImpaired.selector, 0, 0));
            credit.writeOff(address(account));
        }
        assertEq(pool.firstLoss(), firstLoss);
        assertEq(pool.totalAssets(), assets);
        assertEq(writtenOff(), before);
    }

    /// @dev Whatever rules are set while loans are open, a borrower can repay and lenders can leave.
    function testFuzz_rulesWhileLoansAreOpen(uint256 seed, uint256 time) public {
        promising();
        borrow(credit.rewardLimit(address(account)));
        uint16 kink = pick(seed, 1, 1, 9999);
        uint16 full = pick(seed, 2, 0, 10_000);
        uint16 atKink = pick(seed, 3, 0, full);
        rule(
            pool,
            ICreditPool.Parameters({
                loanBps: pick(seed, 4, 0, 5000),
                firstLossBps: pick(seed, 5, 0, 10_000),
                kinkBps: kink,
                rateAtZero: pick(seed, 6, 0, atKink),
                rateAtKink: atKink,
                rateAtFull: full
            })
        );
        uint256 debt = owes();
        vm.warp(block.timestamp + bound(time, 0, 50 * 365 days));
        assertGe(owes(), debt);
        pool.repay(address(account), owes());
        assertEq(owes(), 0);
        ask(alice, pool.balanceOf(alice));
        vm.warp(block.timestamp + NOTICE);
        pool.fulfil(1);
        assertEq(pool.totalSupply(), 0);
        assertGe(pool.owed(alice) + pool.owed(address(this)), POOL);
        vm.prank(owner);
        credit.lift(address(account));
    }

    /// @dev Thirty years at the highest rate, and somebody adds the interest each month: nothing overflows, and the debt can
    /// be written off.
    function test_theIndexLastsForDecades() public {
        promising();
        borrow(credit.rewardLimit(address(account)));
        ICreditPool.Parameters memory p = ofRewards();
        (p.rateAtZero, p.rateAtKink, p.rateAtFull) = (10_000, 10_000, 10_000);
        rule(pool, p);
        uint256 first = owes();
        for (uint256 month = 0; month < 360; ++month) {
            vm.warp(block.timestamp + 365 days / 12);
            pool.fulfil(0);
        }
        assertGt(owes(), first * 1e12);
        lend(bob, 1 ether);
        // A share is worth more than a smallest unit now, for which there would be none.
        vm.expectRevert(ICreditPool.ZeroAmount.selector);
        lend(bob, 1);
        credit.writeOff(address(account));
        assertGt(writtenOff(), first * 1e12);
    }

    /// @dev All cash is lent or gone: interest is that of a pool of which all is lent, and it grows.
    function test_interestWithoutCash() public {
        promising();
        uint256 loan = credit.rewardLimit(address(account));
        borrow(loan);
        ask(alice, pool.balanceOf(alice));
        vm.warp(block.timestamp + NOTICE);
        pool.fulfil(1);
        assertLe(pool.cash(), 1);
        assertApproxEqAbs(pool.rate(), ofRewards().rateAtFull, 2);
        uint256 debt = owes();
        vm.warp(block.timestamp + 73 days);
        assertApproxEqRel(owes(), debt + debt / 10, 1e15, "a fifth of half a year's");
        assertEq(pool.lendable(), 0);
    }

    /// @dev A loan to the pool, or to the contract that holds the liens, would be money that nobody counts.
    function test_loansGoWhereTheyAreCounted() public {
        promising();
        vm.startPrank(owner);
        vm.expectPartialRevert(ICreditPool.InexactTransfer.selector);
        credit.borrowRewards(address(account), 1 ether, address(pool));
        vm.stopPrank();
    }

    function opened(bytes32 salt) private returns (ProviderAccount other) {
        other = made(salt);
        vm.startPrank(owner);
        other.offerLien(address(credit));
        credit.open(address(other));
        vm.stopPrank();
    }

    function thief_() private returns (address) {
        assertTrue(flt.transfer(thief, 1 ether));
        vm.prank(thief);
        flt.approve(address(pool), type(uint256).max);
        return thief;
    }

    function pick(uint256 seed, uint256 salt, uint256 least, uint256 most) private pure returns (uint16) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint16(bound(uint256(keccak256(abi.encode(seed, salt))), least, most));
    }
}
