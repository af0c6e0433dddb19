// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ICredit} from "../../src/interfaces/ICredit.sol";
import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IProviderAccount} from "../../src/interfaces/IProviderAccount.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {Stablecoin} from "../doubles/Stablecoin.sol";
import {LeasedTest} from "./LeasedTest.sol";

/// @title The stablecoin against lease income: what no refund can take, and that nobody gets more by leasing from oneself.
contract IncomeTest is LeasedTest {
    /// @dev 90 % of what no refund can take: 60 % of what the lease has run up.
    function test_borrow_whatNoRefundCanTake() public {
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 10 hours);
        uint256 certain = RATE * 10 hours * (10_000 - CAP) / 10_000 / G - 1;
        assertEq(limit(lease), certain * 9000 / 10_000);
        uint256 loan = limit(lease);
        vm.expectEmit(address(credit));
        emit ICredit.IncomeNamed(address(account), one(lease));
        borrowIncome(loan, lease);
        assertEq(usd.balanceOf(payee), certain * 9000 / 10_000);
        uint256 more = limit(lease);
        vm.expectRevert(abi.encodeWithSelector(ICredit.OverLimit.selector, 1, 0));
        borrowIncome(1, lease);
        assertEq(more, dollars.debtOf(address(account)).owed);
    }

    /// @dev What is final and was not collected counts whole.
    function test_borrow_againstFinalIncome() public {
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 3 days);
        market.settleLeases(one(lease));
        uint256 final_ = market.owed(address(account), address(usd)) / G;
        uint256[] memory none_ = new uint256[](0);
        assertEq(credit.incomeLimit(address(account), none_), final_ * 9000 / 10_000);
        uint256 rest = RATE * (block.timestamp - market.leaseOf(lease).paidUntil) * 6000 / 10_000;
        assertEq(limit(lease), (market.owed(address(account), address(usd)) + rest - G) / G * 9000 / 10_000);
    }

    /// @dev Of a lease whose account ran dry, what the account has paid counts and nothing after it.
    function test_borrow_notAgainstWhatARenterCannotPay() public {
        address poor = makeAddr("poor");
        usd.mint(poor, 1e6);
        vm.startPrank(poor);
        usd.approve(address(market), type(uint256).max);
        market.deposit(poor, address(usd), 0, 5 * 2 hours);
        vm.stopPrank();
        uint256 lease = start(poor, offer); // the deposit of an hour is out of the account: it lasts for another
        vm.warp(block.timestamp + 30 days);
        // The account's hour: its end is that of the deposit too.
        assertLe(limit(lease), 5 * uint256(1 hours) * 6000 / 10_000 * 9000 / 10_000);
        assertGt(limit(lease), 0);
    }

    function test_borrow_notWithAHighCap() public {
        watch.setLevel(id, IWatch.Level(9900, 20, 5001, 0));
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(ICredit.CapTooHigh.selector, lease, 5001));
        borrowIncome(1, lease);
    }

    function test_borrow_notAgainstOthersLeases() public {
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(ICredit.NotIncome.selector, lease + 1));
        borrowIncome(1, lease + 1);
        uint256[] memory twice = new uint256[](2);
        (twice[0], twice[1]) = (lease, lease);
        vm.expectRevert(abi.encodeWithSelector(ICredit.LeasesNotAscending.selector, lease));
        vm.prank(owner);
        credit.borrowIncome(address(account), 1, payee, twice);
        uint256[] memory many = new uint256[](65);
        vm.expectRevert(abi.encodeWithSelector(ICredit.TooMany.selector, 65, 64));
        vm.prank(owner);
        credit.borrowIncome(address(account), 1, payee, many);
    }

    /// @dev Refund, lender, provider: in this order.
    function test_collectIncome_repaysAfterTheRefund() public {
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 36 hours);
        uint256 loan = limit(lease);
        borrowIncome(loan, lease);
        goDown();
        vm.warp(block.timestamp + 3 days);
        market.settleLeases(one(lease));
        uint256 income = market.owed(address(account), address(usd)) / G;
        uint256 debt = dollars.debtOf(address(account)).owed;
        vm.prank(anyone);
        credit.collectIncome(address(account));
        assertEq(dollars.debtOf(address(account)).owed, 0);
        assertEq(credit.due(address(account), address(usd)), income - debt);
    }

    /// @dev A token that freezes the payee keeps no debt from being repaid.
    function test_aFrozenPayeeStopsNothing() public {
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 3 days);
        borrowIncome(limit(lease), lease);
        market.settleLeases(one(lease));
        usd.freeze(payee, true);
        credit.collectIncome(address(account));
        assertEq(dollars.debtOf(address(account)).owed, 0);
        vm.expectRevert(abi.encodeWithSelector(Stablecoin.Frozen.selector, payee));
        credit.payOut(address(account), address(usd));
        vm.prank(owner);
        account.setPayee(owner);
        credit.payOut(address(account), address(usd));
        assertGt(usd.balanceOf(owner), 0);
    }

    /// @dev The attack: lease to oneself at a million a day, borrow, unplug, take the refund.
    function test_leasingToOneselfDoesNotPay() public {
        // forge-lint: disable-next-line(unsafe-typecast)
        uint128 million = uint128(uint256(1e12) * G / 1 days + 1);
        usd.mint(thief, 3e12);
        vm.startPrank(thief);
        usd.approve(address(market), type(uint256).max);
        market.deposit(thief, address(usd), 0, 3e12);
        vm.stopPrank();
        vm.prank(owner);
        account.setPayee(thief); // one purse
        uint256 lease = start(thief, postAt(million));
        goDown(); // unplugged from the first minute
        vm.warp(block.timestamp + 20 hours);
        borrowIncomeTo(thief, limit(lease), lease);
        vm.prank(thief);
        market.end(lease);
        market.release(lease);
        vm.warp(block.timestamp + 3 days);
        market.settleLeases(one(lease));
        credit.collectIncome(address(account));
        assertEq(dollars.debtOf(address(account)).owed, 0, "repaid in whole");
        uint256 rest = market.accountOf(thief, address(usd), 0).funds / G;
        vm.prank(thief);
        market.withdraw(address(usd), 0, rest, thief);
        if (credit.due(address(account), address(usd)) != 0) credit.payOut(address(account), address(usd));
        assertLe(usd.balanceOf(thief), 3e12);
        assertGe(dollars.totalAssets(), DOLLARS);
    }

    /// @dev Whatever the rate, the outage, the cap and the time: a borrower who is its own renter gains nothing, and the
    /// income repays.
    /// forge-config: default.fuzz.runs = 200
    function testFuzz_selfDealingNeverPays(uint256 rate, uint256 down, uint256 cap, uint256 time, uint256 ends) public {
        rate = bound(rate, 1, 1e12 * G / 1 days);
        cap = bound(cap, 0, 5000);
        time = bound(time, 1 minutes, 40 hours);
        // forge-lint: disable-next-line(unsafe-typecast)
        watch.setLevel(id, IWatch.Level(10_000, 20, uint16(cap), 0));
        usd.mint(thief, 4e12);
        vm.startPrank(thief);
        usd.approve(address(market), type(uint256).max);
        market.deposit(thief, address(usd), 0, 4e12);
        vm.stopPrank();
        vm.prank(owner);
        account.setPayee(thief);
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 lease = start(thief, postAt(uint128(rate)));
        for (uint256 day = START / 1 days; day < START / 1 days + 4; ++day) {
            watch.setDown(id, day, uint256(keccak256(abi.encode(down, day))) | down);
        }
        vm.warp(block.timestamp + time);
        uint256 loan = Math.min(limit(lease), dollars.lendable());
        if (loan != 0) borrowIncomeTo(thief, loan, lease);
        vm.prank(ends % 2 == 0 ? thief : operator);
        if (ends % 2 == 0) market.end(lease);
        else account.operate(address(market), abi.encodeCall(IMarket.reclaim, (lease)));
        vm.warp(block.timestamp + 1 hours);
        market.release(lease);
        vm.warp(block.timestamp + 3 days);
        market.settleLeases(one(lease));
        if (market.owed(address(account), address(usd)) >= G) credit.collectIncome(address(account));
        assertEq(dollars.debtOf(address(account)).owed, 0);
        uint256 rest = market.accountOf(thief, address(usd), 0).funds / G;
        assertLe(usd.balanceOf(thief) + rest + credit.due(address(account), address(usd)), 4e12);
        assertGe(dollars.totalAssets(), DOLLARS);
    }

    /// @dev Operators that may send income elsewhere: no lien is taken, and none can be allowed it under the lien.
    function test_open_notWithACallInTheWay() public {
        bytes4[4] memory ways = [
            IMarket.collect.selector, IMarket.withdraw.selector, IMarket.acceptSponsor.selector, IMarket.take.selector
        ];
        for (uint256 i = 0; i < ways.length; ++i) {
            account = made(bytes32(i + 1));
            refuseToOpen(address(market), ways[i]);
        }
        // The same function of another contract is another.
        account = made("imposter");
        refuseToOpen(makeAddr("imposter"), IMarket.postOffer.selector);
    }

    /// @dev An allowance that an operator has given outlasts the permission to give it: it would take what anybody brings
    /// to the account, before the lien does.
    function test_open_notAfterAnAllowance() public {
        account = made("generous");
        vm.startPrank(owner);
        account.allowCall(address(usd), IERC20.approve.selector);
        vm.startPrank(operator);
        account.operate(address(usd), abi.encodeCall(IERC20.approve, (thief, type(uint256).max)));
        vm.startPrank(owner);
        account.forbidCall(address(usd), IERC20.approve.selector);
        account.offerLien(address(credit));
        vm.expectRevert(abi.encodeWithSelector(ICredit.StablecoinWasCallable.selector, address(account)));
        credit.open(address(account));
    }

    /// @dev Whoever brings the income to the account before somebody collects it keeps no debt from being repaid.
    function test_collectIncome_thatIsInTheAccount() public {
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 3 days);
        market.settleLeases(one(lease));
        borrowIncome(limit(lease) / 2, lease);
        vm.prank(thief);
        market.collectFor(address(account), address(usd));
        vm.prank(anyone);
        credit.collectIncome(address(account));
        assertEq(dollars.debtOf(address(account)).owed, 0);
        vm.expectRevert(abi.encodeWithSelector(IProviderAccount.NothingToPayOut.selector, address(usd)));
        credit.collectIncome(address(account));
    }

    function test_open_onlyAccountsOfTheFactory() public {
        vm.expectRevert(abi.encodeWithSelector(ICredit.NotAnAccount.selector, address(this)));
        credit.open(address(this));
        vm.expectRevert(abi.encodeWithSelector(ICredit.NotAnAccount.selector, address(this)));
        credit.claim(address(this), 1);
        vm.expectRevert(abi.encodeWithSelector(ICredit.NotAnAccount.selector, address(this)));
        credit.receiveFrom(address(this), address(usd));
        account = made("another");
        vm.expectRevert(abi.encodeWithSelector(ICredit.NotOwner.selector, address(account), address(this)));
        credit.open(address(account));
        vm.expectRevert(abi.encodeWithSelector(ICredit.NoLien.selector, address(account)));
        credit.claim(address(account), 1);
    }

    /// @dev Governance writes off what the token itself keeps from coming.
    function test_writeOffIncome() public {
        uint256 lease = start(renter, offer);
        vm.warp(block.timestamp + 3 days);
        borrowIncome(limit(lease), lease);
        uint256 debt = dollars.debtOf(address(account)).owed;
        vm.expectRevert(abi.encodeWithSelector(ICreditPool.MoreThanOwed.selector, debt + 1, debt));
        credit.writeOffIncome(address(account), debt + 1);
        credit.writeOffIncome(address(account), debt);
        assertEq(dollars.firstLoss(), DOLLARS - debt);
        market.settleLeases(one(lease));
        credit.collectIncome(address(account));
        assertEq(dollars.firstLoss(), DOLLARS);
    }

    function refuseToOpen(address target, bytes4 selector) private {
        vm.startPrank(owner);
        account.allowCall(target, selector);
        account.offerLien(address(credit));
        vm.expectRevert(abi.encodeWithSelector(ICredit.CallInTheWay.selector, target, selector));
        credit.open(address(account));
        account.forbidCall(target, selector);
        credit.open(address(account));
        vm.expectRevert();
        account.allowCall(target, selector);
        vm.stopPrank();
    }
}
