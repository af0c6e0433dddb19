// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {DrandBeacon} from "../src/beacons/DrandBeacon.sol";
import {IWatch} from "../src/interfaces/IWatch.sol";
import {DrandNetwork} from "./beacons/DrandNetwork.sol";
import {Trees} from "./watch/Trees.sol";
import {WatchTest} from "./watch/WatchTest.sol";

/// @title What the watchers' transactions cost: a year after the first, with a thousand commitments in each report.
/// forge-config: default.isolate = true
contract WatchGasTest is WatchTest {
    uint256 private constant REPORT = 60_000;
    uint256 private constant JUDGE = 200_000;

    /// @dev So long are the proofs of a thousand words.
    uint256 private constant DEPTH = 10;

    uint256 private day = TODAY;
    IWatch.Word[] private _words;

    /// @dev Each member reports a tree whose other nodes are of no interest.
    function prepare() private {
        address[] memory all = committee(day, C);
        goTo(day, 0);
        for (uint256 k = 0; k < 5; ++k) {
            IWatch.Word memory w = IWatch.Word({
                watcher: all[k],
                seen: ALL - (1 << k),
                up: k == 4 ? ALL : ALL << 26,
                sshRoot: keccak256("ssh"),
                salt: keccak256(abi.encode(all[k])),
                proof: new bytes32[](DEPTH)
            });
            bytes32 node = watch.leafOf(day, C, w);
            bytes32[] memory pair = new bytes32[](2);
            for (uint256 n = 0; n < DEPTH; ++n) {
                w.proof[n] = keccak256(abi.encode(k, n));
                (pair[0], pair[1]) = (node, w.proof[n]);
                node = Trees.root(pair);
            }
            vm.prank(all[k]);
            watch.report(day, node);
            if (k == 0) vm.snapshotGasLastCall("report, the first of a day");
            if (k == 1) assertLe(vm.snapshotGasLastCall("report"), REPORT);
            _words.push(w);
        }
    }

    function test_aDay() public {
        prepare();
        goTo(day, 2 hours);
        vm.prank(keeper);
        watch.demand(day, C, _words[0].watcher);
        vm.snapshotGasLastCall("demand");
        watch.judge(C, day, _words);
        assertLe(vm.snapshotGasLastCall("judge with five words, the first time"), JUDGE);
        watch.judge(C, day, _words);
        vm.snapshotGasLastCall("judge with five words, again");
        for (uint256 k = 0; k < 5; ++k) {
            watch.show(day, C, _words[k]);
            if (k == 0) vm.snapshotGasLastCall("show, when demanded");
            if (k == 1) vm.snapshotGasLastCall("show");
        }
        goTo(day, 10 hours);
        watch.strike(day, C, _words[4].watcher);
        vm.snapshotGasLastCall("strike");
        goTo(day, 12 hours);
        vm.prank(_words[0].watcher);
        watch.claimPay(day);
        vm.snapshotGasLastCall("claimPay, the first of a day");
        vm.prank(_words[1].watcher);
        watch.claimPay(day);
        vm.snapshotGasLastCall("claimPay");
    }

    /// @dev Every day of a year another judgement and another change of the list: nothing gets dearer but by a logarithm.
    function test_judge_afterAYear() public {
        for (uint256 k = 0; k < 365; ++k) {
            address who = makeAddr(string.concat("new ", vm.toString(k)));
            fund(who);
            register(who);
            vm.prank(watchers[0]);
            watch.resign();
            watchers[0] = who;
            begin(++day);
            if (k % 8 == 0 || k > 360) judgeADay();
        }
        begin(++day);
        prepare();
        goTo(day, 2 hours);
        watch.judge(C, day, _words);
        assertLe(vm.snapshotGasLastCall("judge with five words, after a year"), JUDGE);
        watch.totalReduction(C, TODAY + 100);
        vm.snapshotGasLastCall("totalReduction, of an old day");
    }

    function judgeADay() private {
        sayOf(day, C, 31, ~uint256(0xffff));
        goTo(day, 0);
        address[] memory all = committee(day, C);
        for (uint256 k = 0; k < 5; ++k) {
            report(all[k], day);
        }
        goTo(day, 2 hours);
        judge(day, C, 31);
    }

    function test_people() public {
        address who = makeAddr("new");
        fund(who);
        register(who);
        vm.snapshotGasLastCall("register");
        vm.prank(watchers[3]);
        watch.resign();
        vm.snapshotGasLastCall("resign");
        vm.warp(block.timestamp + 21 days);
        vm.prank(watchers[3]);
        watch.withdrawStake();
        vm.snapshotGasLastCall("withdrawStake");
        vm.roll(block.number + 10);
        watch.nameSeed();
        vm.snapshotGasLastCall("nameSeed");
        vm.roll(block.number + 3);
        watch.storeSeed(TODAY + 21, "");
        vm.snapshotGasLastCall("storeSeed");
    }

    function test_withheld() public {
        prepare();
        goTo(day, 2 hours);
        demand(day, C, _words[0].watcher);
        goTo(day, 10 hours);
        watch.punishWithheld(day, C, _words[0].watcher);
        vm.snapshotGasLastCall("punishWithheld");
    }

    function test_providers() public {
        open(9);
        vm.prank(provider);
        watch.setServiceLevel(9, level());
        vm.snapshotGasLastCall("setServiceLevel");
        vm.prank(provider);
        watch.announceMaintenance(9, TODAY + 3, 15);
        vm.snapshotGasLastCall("announceMaintenance");
    }
}

/// @title What a round costs.
/// forge-config: default.isolate = true
contract WatchDrandGasTest is WatchTest, DrandNetwork {
    uint256 private constant DAY = BEGIN / 86_400 + 1;

    function aBeacon() internal override returns (address) {
        return address(new DrandBeacon(DAY * 86_400 - 8, ROUND_TIME, keyNamed(".key"), DELAY));
    }

    function begin(uint256) internal override {
        vm.warp(DAY * L);
    }

    function test_storeSeed() public {
        watch.storeSeed(DAY, abi.encode(signatureOf(5)));
        vm.snapshotGasLastCall("storeSeed, on drand");
    }
}
