// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test, Vm} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";

/// @title Everything that people can do with three commitments, none of it refused: what cannot be done is passed over.
/// @dev Sums what came in, went out, was burned and vested, from the arguments and the events.
contract StakingHandler is Test {
    uint256 public constant COMMITMENTS = 3;
    uint256 public constant PEOPLE = 4;

    Staking public immutable STAKING;
    FLT public immutable TOKEN;
    LedgerDouble public immutable LEDGER;

    uint256 public taken; // by the contract, from people
    uint256 public paid; // by the contract, to people
    uint256 public burned;
    uint256 public vested; // to providers and pools
    uint256 public claimed;

    constructor(Staking staking, FLT token, LedgerDouble ledger) {
        STAKING = staking;
        TOKEN = token;
        LEDGER = ledger;
    }

    /// @notice Everybody delegates; the first `COMMITMENTS` people are providers, and the last is the treasury.
    function person(uint256 who) public pure returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(0xbeef00 + who % PEOPLE));
    }

    function providerOf(uint256 id) public view returns (address) {
        return STAKING.termsOf(id).provider;
    }

    /// @dev Counts what the events of an action say.
    modifier counted() {
        vm.recordLogs();
        _;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(STAKING)) continue;
            if (logs[i].topics[0] == IStaking.RewardsVested.selector) {
                (, uint256 commission, uint256 toBond, uint256 toPool,) =
                    abi.decode(logs[i].data, (uint256, uint256, uint256, uint256, uint256));
                vested += commission + toBond + toPool;
            } else if (logs[i].topics[0] == IStaking.Slashed.selector) {
                (,,,,,, uint256 burn,) =
                    abi.decode(logs[i].data, (uint256, uint256, uint256, uint256, uint256, uint256, uint256, uint256));
                burned += burn;
            }
        }
    }

    function idOf(uint256 seed) private pure returns (uint256) {
        return 1 + seed % COMMITMENTS;
    }

    function isGrowing(uint256 id) private view returns (bool) {
        IStaking.Terms memory t = STAKING.termsOf(id);
        return
            t.state == IStaking.State.Open || (t.state == IStaking.State.Active && LEDGER.currentEpoch() <= t.endEpoch);
    }

    function nextEpoch(uint256 epochs) external {
        LEDGER.setEpoch(LEDGER.currentEpoch() + bound(epochs, 1, 3));
    }

    function create(uint256 who, uint256 units, uint256 duration, uint256 commission, uint256 bond) public counted {
        units = bound(units, 1, 20);
        uint256 least = units * 20 ether;
        bond = bound(bond, least, 12 * least);
        vm.prank(person(who));
        STAKING.createCommitment(units, bound(duration, 5, 30), bound(commission, 0, 10_000), bond);
        taken += bond;
    }

    function addBond(uint256 seed, uint256 amount) external counted {
        uint256 id = idOf(seed);
        if (!isGrowing(id)) return;
        amount = bound(amount, 1, 1000 ether);
        vm.prank(providerOf(id));
        STAKING.addBond(id, amount);
        taken += amount;
    }

    function delegate(uint256 seed, uint256 who, uint256 amount) external counted {
        uint256 id = idOf(seed);
        if (!isGrowing(id)) return;
        amount = bound(amount, 1, 2000 ether);
        vm.prank(person(who));
        STAKING.delegate(id, amount);
        taken += amount;
    }

    function undelegate(uint256 seed, uint256 who, uint256 shares) public counted {
        uint256 id = idOf(seed);
        uint256 held = STAKING.sharesOf(id, person(who));
        if (held == 0) return;
        shares = bound(shares, 1, held);
        IStaking.Account memory a = STAKING.accountOf(id);
        uint256 worth = shares * (a.poolTokens + 1) / (a.poolShares + 1);
        if (worth > a.poolTokens) worth = a.poolTokens;
        if (worth == 0) return;
        vm.prank(person(who));
        STAKING.undelegate(id, shares);
    }

    function withdraw(uint256 seed, uint256 who, uint256 request) public counted {
        uint256 id = idOf(seed);
        uint256 requests = STAKING.requestCount(id, person(who));
        if (requests == 0) return;
        request = bound(request, 0, requests - 1);
        (uint256 shares, uint256 release) = STAKING.requestOf(id, person(who), request);
        if (shares == 0 || LEDGER.currentEpoch() < release) return;
        vm.prank(person(who));
        paid += STAKING.withdraw(id, request);
    }

    function claim(uint256 seed, uint256 who) public counted {
        uint256 id = idOf(seed);
        uint256 due = STAKING.claimable(id, person(who));
        if (due == 0) return;
        vm.prank(person(who));
        uint256 amount = STAKING.claim(id);
        assertEq(amount, due, "claimable says what claim pays");
        claimed += amount;
        paid += amount;
    }

    function collect(uint256 who) public counted {
        if (STAKING.owed(person(who)) == 0) return;
        vm.prank(person(who));
        paid += STAKING.collect();
    }

    function fundRewards(uint256 who, uint256 amount) external counted {
        amount = bound(amount, 1, 500 ether);
        vm.prank(person(who));
        STAKING.fundRewards(amount);
        taken += amount;
    }

    /// @dev Mostly good epochs, some with misses and some with false claims.
    function settle(uint256 seed, uint256 who, uint256 units, uint256 fault) public counted {
        uint256 id = idOf(seed);
        IStaking.Terms memory t = STAKING.termsOf(id);
        if (t.state != IStaking.State.Active && t.state != IStaking.State.Failed) return;
        uint256 epoch = STAKING.accountOf(id).nextEpoch;
        if (epoch > t.endEpoch) return;
        if (LEDGER.currentEpoch() <= epoch) LEDGER.setEpoch(epoch + 1);
        uint256 o = t.units * bound(units, 0, 6);
        uint256 c = fault % 4 == 1 ? o * (fault % 97) / 97 : o;
        uint256 p = fault % 8 == 2 ? c * (fault % 89) / 89 : c;
        LEDGER.setCounts(id, epoch, o, c, p);
        vm.prank(person(who));
        STAKING.settle(id, epoch);
    }

    function close(uint256 seed) public counted {
        uint256 id = idOf(seed);
        IStaking.Terms memory t = STAKING.termsOf(id);
        IStaking.Account memory a = STAKING.accountOf(id);
        bool over = t.state == IStaking.State.Open
            || (t.state != IStaking.State.Closed && LEDGER.currentEpoch() > t.endEpoch && a.nextEpoch > t.endEpoch);
        if (!over) return;
        vm.prank(t.provider);
        STAKING.close(id);
        paid += a.bond;
    }
}
