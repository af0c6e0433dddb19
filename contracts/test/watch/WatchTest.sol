// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Test} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {Watch} from "../../src/Watch.sol";
import {BlockHashBeacon} from "../../src/beacons/BlockHashBeacon.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {ProvidersDouble} from "../doubles/ProvidersDouble.sol";
import {Trees} from "./Trees.sol";

/// @title Twenty watchers in the list from day TODAY on, and commitments that are watched from then on. What a watcher says
/// is all seen and all up, unless a test says otherwise.
abstract contract WatchTest is Test {
    uint256 internal constant ALL = type(uint256).max;
    uint256 internal constant WATCHERS = 20;
    uint256 internal constant COMMITMENTS = 3;
    uint256 internal constant TODAY = 20_000;
    uint128 internal constant STAKE = 1000 ether;
    uint128 internal constant DEPOSIT = 1 ether;
    uint128 internal constant DAY_PAY = 100 ether;
    uint256 internal constant RESERVE = 10_000 ether;
    /// @dev The commitment that most tests are about.
    uint256 internal constant C = 2;

    uint256 internal L = 1 days;

    address internal provider = makeAddr("provider");
    address internal keeper = makeAddr("keeper");

    FLT internal flt = new FLT();
    ProvidersDouble internal providers = new ProvidersDouble();
    Watch internal watch;
    address[] internal watchers;

    struct Said {
        bool otherwise;
        uint256 seen;
        uint256 up;
    }

    mapping(uint256 day => mapping(uint256 commitment => mapping(address watcher => Said))) private _said;

    function setUp() public virtual {
        vm.warp((TODAY - 1) * L);
        vm.roll(1000);
        watch = new Watch(config());
        flt.approve(address(watch), type(uint256).max);
        watch.fundReserve(RESERVE);
        fund(keeper);
        for (uint256 k = 0; k < WATCHERS; ++k) {
            watchers.push(makeAddr(string.concat("watcher ", vm.toString(k))));
            fund(watchers[k]);
            register(watchers[k]);
        }
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            open(commitment);
            vm.prank(provider);
            watch.setServiceLevel(commitment, level());
        }
        begin(TODAY);
    }

    function config() internal virtual returns (IWatch.Config memory) {
        return IWatch.Config({
            token: address(flt),
            staking: address(providers),
            beacon: aBeacon(),
            daySeconds: SafeCast.toUint32(L),
            leastWatchers: 15,
            stake: STAKE,
            demandDeposit: DEPOSIT,
            dayPay: DAY_PAY
        });
    }

    function aBeacon() internal virtual returns (address) {
        return address(new BlockHashBeacon());
    }

    function level() internal pure returns (IWatch.Level memory) {
        return IWatch.Level({targetBps: 9900, factor: 10, capBps: 5000, maxMasked: 16});
    }

    function open(uint256 commitment) internal {
        IStaking.Terms memory terms;
        terms.provider = provider;
        terms.state = IStaking.State.Open;
        providers.set(commitment, terms);
    }

    function fund(address who) internal {
        assertTrue(flt.transfer(who, 10_000 ether));
        vm.prank(who);
        flt.approve(address(watch), type(uint256).max);
    }

    function register(address who) internal {
        vm.prank(who);
        watch.register("https://watcher.example");
    }

    /// @dev Goes to a day's first second, and gives the day a seed.
    function begin(uint256 day) internal virtual {
        vm.warp(day * L);
        vm.roll(block.number + 10);
        watch.nameSeed();
        vm.roll(block.number + 3);
        watch.storeSeed(day, "");
    }

    function past(uint256 day, uint256 time) internal view returns (uint256) {
        return (day + 1) * L + time * L / 1 days;
    }

    /// @dev Goes to a time after a day's end, written for days of 86,400 seconds.
    function goTo(uint256 day, uint256 time) internal {
        vm.warp(past(day, time));
    }

    function say(uint256 day, uint256 commitment, address watcher, uint256 seen, uint256 up) internal {
        _said[day][commitment][watcher] = Said(true, seen, up);
    }

    /// @dev These members, by their place in order of address, say of each slot that it is down that is not in `up`.
    function sayOf(uint256 day, uint256 commitment, uint256 members, uint256 up) internal {
        address[] memory all = committee(day, commitment);
        for (uint256 k = 0; k < all.length; ++k) {
            if (members >> k & 1 == 1) say(day, commitment, all[k], ALL, up);
        }
    }

    /// @dev All watchers report the day, at its end.
    function reportAll(uint256 day) internal {
        goTo(day, 0);
        for (uint256 k = 0; k < watchers.length; ++k) {
            report(watchers[k], day);
        }
    }

    function report(address watcher, uint256 day) internal {
        bytes32 root = Trees.root(leaves(day, watcher));
        vm.prank(watcher);
        watch.report(day, root);
    }

    function leaves(uint256 day, address watcher) internal view returns (bytes32[] memory all) {
        all = new bytes32[](COMMITMENTS);
        for (uint256 k = 0; k < COMMITMENTS; ++k) {
            all[k] = watch.leafOf(day, k + 1, bareWord(day, k + 1, watcher));
        }
    }

    function bareWord(uint256 day, uint256 commitment, address watcher)
        internal
        view
        returns (IWatch.Word memory word)
    {
        Said memory said = _said[day][commitment][watcher];
        word.watcher = watcher;
        (word.seen, word.up) = said.otherwise ? (said.seen, said.up) : (ALL, ALL);
        word.sshRoot = keccak256("ssh");
        word.salt = keccak256(abi.encode(watcher, day, commitment));
    }

    function wordOf(uint256 day, uint256 commitment, address watcher) internal view returns (IWatch.Word memory word) {
        word = bareWord(day, commitment, watcher);
        word.proof = Trees.proof(leaves(day, watcher), commitment - 1);
    }

    /// @dev In the order of their addresses.
    function committee(uint256 day, uint256 commitment) internal view returns (address[] memory members) {
        members = watch.committeeOf(commitment, day);
        for (uint256 i = 0; i < members.length; ++i) {
            for (uint256 j = i + 1; j < members.length; ++j) {
                if (members[j] < members[i]) (members[i], members[j]) = (members[j], members[i]);
            }
        }
    }

    /// @dev The words of these members, by their place in order of address.
    function wordsOf(uint256 day, uint256 commitment, uint256 members)
        internal
        view
        returns (IWatch.Word[] memory words)
    {
        address[] memory all = committee(day, commitment);
        words = new IWatch.Word[](5);
        uint256 count = 0;
        for (uint256 k = 0; k < 5; ++k) {
            if (members >> k & 1 == 1) words[count++] = wordOf(day, commitment, all[k]);
        }
        assembly ("memory-safe") {
            mstore(words, count)
        }
    }

    function judge(uint256 day, uint256 commitment, uint256 members) internal {
        IWatch.Word[] memory words = wordsOf(day, commitment, members);
        vm.prank(keeper);
        watch.judge(commitment, day, words);
    }

    function show(uint256 day, uint256 commitment, address watcher) internal {
        IWatch.Word memory word = wordOf(day, commitment, watcher);
        vm.prank(watcher);
        watch.show(day, commitment, word);
    }

    function showOf(uint256 day, uint256 commitment, uint256 members) internal {
        address[] memory all = committee(day, commitment);
        for (uint256 k = 0; k < 5; ++k) {
            if (members >> k & 1 == 1) show(day, commitment, all[k]);
        }
    }

    function demand(uint256 day, uint256 commitment, address watcher) internal {
        vm.prank(keeper);
        watch.demand(day, commitment, watcher);
    }

    /// @dev Every word of every committee.
    function demandAll(uint256 day) internal {
        for (uint256 commitment = 1; commitment <= COMMITMENTS; ++commitment) {
            address[] memory all = committee(day, commitment);
            for (uint256 k = 0; k < 5; ++k) {
                demand(day, commitment, all[k]);
            }
        }
    }

    function downOn(uint256 day, uint256 commitment) internal view returns (uint256 down) {
        (down,) = watch.slotsOf(commitment, day);
    }

    function outOfTime(uint256 from, uint256 to) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IWatch.OutOfTime.selector, from, to);
    }

    /// @dev Somebody who is no member of a committee.
    function stranger(uint256 day, uint256 commitment) internal view returns (address) {
        address[] memory members = watch.committeeOf(commitment, day);
        for (uint256 k = 0; k < watchers.length; ++k) {
            bool isMember = false;
            for (uint256 m = 0; m < members.length; ++m) {
                isMember = isMember || members[m] == watchers[k];
            }
            if (!isMember) return watchers[k];
        }
        revert("everybody is");
    }
}
