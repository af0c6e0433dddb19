// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {Credit} from "../../src/Credit.sol";
import {Market} from "../../src/Market.sol";
import {ProviderAccount} from "../../src/ProviderAccount.sol";
import {CreditPool} from "../../src/credit/CreditPool.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {ICredit} from "../../src/interfaces/ICredit.sol";
import {ICreditPool} from "../../src/interfaces/ICreditPool.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {AccountTest} from "../account/AccountTest.sol";
import {Stablecoin} from "../doubles/Stablecoin.sol";
import {WatchDouble} from "../doubles/WatchDouble.sol";

/// @title Credit over the contracts that owe: two lenders, a first loss, and a provider's account under the lien.
abstract contract CreditTest is AccountTest {
    uint64 private constant LEASE_MARKET = 3;
    uint256 internal constant START = 20_000 days + 12 hours;
    uint256 internal constant NOTICE = 3 days;
    uint256 internal constant FIRST_LOSS = 100 ether;
    uint256 internal constant POOL = 1000 ether;
    uint256 internal constant DOLLARS = 1e12; // a million
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal renter = makeAddr("renter");
    address internal anyone = makeAddr("anyone");

    Stablecoin internal usd;
    WatchDouble internal watch;
    Market internal market;
    Credit internal credit;
    CreditPool internal pool;
    CreditPool internal dollars;

    function setUp() public virtual override {
        super.setUp();
        vm.warp(START);
        usd = aDollar();
        watch = new WatchDouble(1 days);
        market = new Market(IMarket.Config(address(capacity), address(staking), address(watch), address(0), 12_000));
        AccessManager authority = AccessManager(capacity.authority());
        bytes4[] memory functions = new bytes4[](1);
        functions[0] = ICapacity.setLeased.selector;
        authority.setTargetFunctionRole(address(capacity), functions, LEASE_MARKET);
        authority.grantRole(LEASE_MARKET, address(market), 0);
        credit = new Credit(config(), address(authority), NOTICE, ofRewards(), ofIncome());
        pool = CreditPool(credit.rewardPool());
        dollars = CreditPool(credit.incomePool());

        address[4] memory people = [alice, bob, renter, anyone];
        for (uint256 i = 0; i < people.length; ++i) {
            usd.mint(people[i], 1e15);
            assertTrue(flt.transfer(people[i], 1e5 ether));
            vm.startPrank(people[i]);
            flt.approve(address(pool), type(uint256).max);
            usd.approve(address(dollars), type(uint256).max);
            usd.approve(address(market), type(uint256).max);
            vm.stopPrank();
        }
        usd.mint(address(this), 1e15);
        flt.approve(address(pool), type(uint256).max);
        usd.approve(address(dollars), type(uint256).max);
        pool.addFirstLoss(FIRST_LOSS);
        dollars.addFirstLoss(DOLLARS);
        lend(alice, POOL);
        vm.prank(bob);
        dollars.deposit(DOLLARS, bob);
        opened();
    }

    function aDollar() internal virtual returns (Stablecoin) {
        return new Stablecoin(6);
    }

    function config() internal view returns (ICredit.Config memory) {
        return ICredit.Config(address(staking), address(market), address(watch), address(factory), address(usd));
    }

    function ofRewards() internal pure virtual returns (ICreditPool.Parameters memory) {
        return ICreditPool.Parameters({
            loanBps: 5000, firstLossBps: 1000, kinkBps: 8000, rateAtZero: 100, rateAtKink: 1000, rateAtFull: 5000
        });
    }

    function ofIncome() internal pure virtual returns (ICreditPool.Parameters memory) {
        return ICreditPool.Parameters({
            loanBps: 9000, firstLossBps: 500, kinkBps: 8000, rateAtZero: 0, rateAtKink: 1000, rateAtFull: 5000
        });
    }

    /// @dev The lien on the account is taken. Its operators may do what offers need.
    function opened() private {
        bytes4[4] memory needed =
            [IMarket.postOffer.selector, IMarket.confirm.selector, IMarket.reclaim.selector, IMarket.end.selector];
        vm.startPrank(owner);
        for (uint256 i = 0; i < needed.length; ++i) {
            account.allowCall(address(market), needed[i]);
        }
        account.offerLien(address(credit));
        credit.open(address(account));
        vm.stopPrank();
    }

    function lend(address who, uint256 amount) internal returns (uint256) {
        vm.prank(who);
        return pool.deposit(amount, who);
    }

    /// @dev Sets rules, and goes to where they hold.
    function rule(CreditPool lenders, ICreditPool.Parameters memory p) internal {
        lenders.setParameters(p);
        vm.warp(block.timestamp + 2 * NOTICE);
        lenders.fulfil(0);
    }

    function ask(address who, uint256 shares) internal returns (uint256) {
        vm.prank(who);
        return pool.requestWithdrawal(shares);
    }

    function one(uint256 id) internal pure returns (uint256[] memory ids) {
        ids = new uint256[](1);
        ids[0] = id;
    }

    function borrow(uint256 amount) internal {
        vm.prank(owner);
        credit.borrowRewards(address(account), amount, payee);
    }

    function pledge(uint256 id) internal {
        vm.prank(owner);
        credit.pledge(address(account), id);
    }

    function owes() internal view returns (uint256) {
        return pool.debtOf(address(account)).owed;
    }

    function writtenOff() internal view returns (uint256) {
        return pool.debtOf(address(account)).writtenOff;
    }

    /// @dev A commitment, pledged, with the rewards of an honest epoch that are settled and not released.
    function promising() internal returns (uint256 id) {
        id = committed();
        sealBy(operator, id);
        honest(id);
        settle(id, staking.accountOf(id).nextEpoch);
        pledge(id);
        assertGt(coming(id), 0);
    }

    function coming(uint256 id) internal view returns (uint256) {
        return staking.unreleasedOf(id, address(account));
    }

    /// @dev The next challenge is answered and proven.
    function honest(uint256 id) internal {
        uint256 challenge = openNext();
        respondBy(operator, id, challenge, UNITS);
        drawBy(operator, challenge);
        proveBy(operator, id, challenge);
    }

    /// @dev All units are claimed once and nothing is proven; the epoch is settled.
    function cheat(uint256 id) internal {
        uint256 challenge = openNext();
        respondBy(operator, id, challenge, UNITS);
        uint256 epoch = capacity.currentEpoch();
        for (uint256 e = staking.accountOf(id).nextEpoch; e <= epoch; ++e) {
            settle(id, e);
        }
    }

    /// @dev Goes to where all that is settled is released.
    function toRelease(uint256 id) internal {
        toEpoch(capacity.currentEpoch() + staking.accountOf(id).vestingEpochs);
    }
}
