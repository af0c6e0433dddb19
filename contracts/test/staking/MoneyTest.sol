// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Authority} from "../../src/Authority.sol";
import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Rules} from "../Rules.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";

/// @title The staking contract over a ledger whose clock and counts a test sets, with people who have tokens.
abstract contract MoneyTest is Test {
    uint256 internal constant K = 200 ether;
    uint256 internal constant UNITS = 10;
    uint256 internal constant COLLATERAL = UNITS * K;
    uint256 internal constant DURATION = 20;
    uint256 internal constant COMMISSION = 2000;
    uint256 internal constant RESERVE = 1e6 ether;

    address internal provider = makeAddr("provider");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal keeper = makeAddr("keeper");
    address internal treasury = makeAddr("treasury");

    address internal admin = makeAddr("admin");
    address internal guardian = makeAddr("guardian");
    uint32 internal constant DELAY = 2 days;

    IStaking.Parameters internal rules = Rules.staking();
    FLT internal flt = new FLT();
    LedgerDouble internal ledger = new LedgerDouble(Rules.capacity());
    Authority internal authority;
    Staking internal staking;

    function setUp() public virtual {
        authority = new Authority(
            admin,
            guardian,
            DELAY,
            address(ledger),
            vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1)
        );
        staking = new Staking(config(), rules, treasury, address(authority));
        address[3] memory people = [provider, alice, bob];
        for (uint256 i = 0; i < people.length; ++i) {
            assertTrue(flt.transfer(people[i], 1e6 ether));
            vm.prank(people[i]);
            flt.approve(address(staking), type(uint256).max);
        }
        flt.approve(address(staking), type(uint256).max);
        staking.fundRewards(RESERVE);
        ledger.setEpoch(5);
    }

    function config() internal view returns (IStaking.Config memory) {
        return Rules.config(address(flt), address(ledger));
    }

    /// @dev Governance's way: schedule, wait, execute.
    function govern(bytes memory call) internal {
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        authority.execute(address(staking), call);
    }

    function setParameters(IStaking.Parameters memory p) internal {
        govern(abi.encodeCall(IStaking.setParameters, (p)));
    }

    function pauseNow() internal {
        vm.prank(guardian);
        staking.pause();
    }

    function create(uint256 bond) internal returns (uint256) {
        vm.prank(provider);
        return staking.createCommitment(UNITS, 10, 0, DURATION, COMMISSION, bond);
    }

    /// @dev An active commitment: a tenth bond, the rest half Alice's and half Bob's. Starts in the current epoch.
    function activate() internal returns (uint256 id) {
        id = create(COLLATERAL / 10);
        delegate(alice, id, COLLATERAL * 45 / 100);
        delegate(bob, id, COLLATERAL * 45 / 100);
    }

    function delegate(address who, uint256 id, uint256 amount) internal returns (uint256) {
        vm.prank(who);
        return staking.delegate(id, amount);
    }

    function undelegate(address who, uint256 id, uint256 shares) internal returns (uint256) {
        vm.prank(who);
        return staking.undelegate(id, shares);
    }

    function withdraw(address who, uint256 id, uint256 request) internal returns (uint256) {
        vm.prank(who);
        return staking.withdraw(id, request);
    }

    function claim(address who, uint256 id) internal returns (uint256) {
        vm.prank(who);
        return staking.claim(id);
    }

    /// @dev Settles an epoch with the given counts; the clock goes at least to the next epoch.
    function settle(uint256 id, uint256 epoch, uint256 opportunities, uint256 claimed, uint256 proven) internal {
        finish(id, epoch, opportunities, claimed, proven);
        settleNow(id, epoch);
    }

    function finish(uint256 id, uint256 epoch, uint256 opportunities, uint256 claimed, uint256 proven) internal {
        ledger.setCounts(id, epoch, opportunities, claimed, proven);
        if (ledger.currentEpoch() <= epoch) ledger.setEpoch(epoch + 1);
    }

    function settleNow(uint256 id, uint256 epoch) internal {
        vm.prank(keeper);
        staking.settle(id, epoch);
    }

    function settleHonest(uint256 id, uint256 epoch) internal {
        settle(id, epoch, 40, 40, 40);
    }

    function stakeOf(uint256 id) internal view returns (uint256) {
        IStaking.Account memory a = staking.accountOf(id);
        return a.bond + a.poolTokens + a.thawingTokens;
    }

    function stateOf(uint256 id) internal view returns (IStaking.State) {
        return staking.termsOf(id).state;
    }

    function assertState(uint256 id, IStaking.State state) internal view {
        assertEq(uint8(stateOf(id)), uint8(state));
    }

    function wrongState(uint256 id, IStaking.State state) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IStaking.WrongState.selector, id, state);
    }
}
