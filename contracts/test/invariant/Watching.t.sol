// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";
import {Watch} from "../../src/Watch.sol";
import {BlockHashBeacon} from "../../src/beacons/BlockHashBeacon.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {ProvidersDouble} from "../doubles/ProvidersDouble.sol";
import {Checks} from "./Checks.sol";
import {WatchingHandler} from "./WatchingHandler.sol";

/// @title What holds for the watchers after every action.
contract WatchingInvariantTest is Checks {
    Watch private watch;
    FLT private flt;
    WatchingHandler private handler;

    function setUp() public {
        vm.warp(20_000 days);
        vm.roll(1000);
        flt = new FLT();
        ProvidersDouble providers = new ProvidersDouble();
        IStaking.Terms memory terms;
        (terms.provider, terms.state) = (makeAddr("provider"), IStaking.State.Open);
        for (uint256 commitment = 1; commitment <= 3; ++commitment) {
            providers.set(commitment, terms);
        }
        watch = new Watch(
            IWatch.Config({
                token: address(flt),
                staking: address(providers),
                beacon: address(new BlockHashBeacon()),
                daySeconds: 1 days,
                leastWatchers: 5,
                stake: 1000 ether,
                demandDeposit: 1 ether,
                dayPay: 90 ether + 1
            })
        );
        handler = new WatchingHandler(watch, flt, providers);
        assertTrue(flt.transfer(address(handler), 1e8 ether));
        handler.begin();

        bytes4[] memory actions = new bytes4[](17);
        for (uint256 k = 0; k < 4; ++k) {
            actions[k] = WatchingHandler.wait.selector; // a day needs five
        }
        actions[4] = WatchingHandler.setLevel.selector;
        actions[5] = WatchingHandler.announce.selector;
        actions[6] = WatchingHandler.register.selector;
        actions[7] = WatchingHandler.resign.selector;
        actions[8] = WatchingHandler.withdraw.selector;
        actions[9] = WatchingHandler.fundReserve.selector;
        actions[10] = WatchingHandler.report.selector;
        actions[11] = WatchingHandler.demand.selector;
        actions[12] = WatchingHandler.show.selector;
        actions[13] = WatchingHandler.punish.selector;
        actions[14] = WatchingHandler.judge.selector;
        actions[15] = WatchingHandler.strike.selector;
        actions[16] = WatchingHandler.claim.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    /// @dev One invariant, so that one history is enough.
    function invariant_theWatchersKeepTheRules() public view {
        itsMoneyIsThere();
        theListOfADayIsFixedWhenItBegins();
        whatIsFoundDownIsWhatThreeSay();
    }

    function itsMoneyIsThere() private view {
        same(flt.balanceOf(address(watch)), handler.held(), "stakes, deposits, reserve and pay are there");
        same(watch.reserve(), handler.reserve(), "the reserve is what nobody has earned");
        for (uint256 k = 0; k < handler.PEOPLE(); ++k) {
            address who = handler.person(k);
            same(watch.watcherOf(who).stake, handler.stakeOf(who), "a stake is what penalties left");
        }
    }

    function theListOfADayIsFixedWhenItBegins() private view {
        uint256 last = handler.today() + 1;
        uint256 first = last - handler.firstDay() > 4 ? last - 4 : handler.firstDay() + 1;
        for (uint256 day = first; day <= last; ++day) {
            address[] memory list = handler.listOf(day);
            same(watch.watcherCount(day), list.length, "the list's length");
            for (uint256 place = 0; place < list.length; ++place) {
                if (watch.watcherAt(day, place) != list[place]) {
                    assertEq(watch.watcherAt(day, place), list[place], "the list's places");
                }
            }
        }
    }

    function whatIsFoundDownIsWhatThreeSay() private view {
        uint256 last = handler.today();
        for (uint256 c = 1; c <= handler.COMMITMENTS(); ++c) {
            for (uint256 day = last - 1; day <= last; ++day) {
                (uint256 down,) = watch.slotsOf(c, day);
                same(down, handler.downOf(c, day), "a slot is down when three said so together");
                same(watch.totalReduction(c, day), handler.totalOf(c, day), "the sum of all days");
                address[] memory five = handler.committeeOf(day, c);
                if (keccak256(abi.encode(five)) != keccak256(abi.encode(watch.committeeOf(c, day)))) {
                    assertEq(watch.committeeOf(c, day), five, "the committee is a shuffle's");
                }
            }
        }
    }

    function afterInvariant() public view {
        same(handler.changedAfterTheEnd(), 0, "what is final stays");
    }
}
