// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

import {IWatch} from "./interfaces/IWatch.sol";
import {Committees} from "./watch/Committees.sol";
import {DayClock} from "./watch/DayClock.sol";
import {Judging} from "./watch/Judging.sol";
import {Pay} from "./watch/Pay.sol";
import {Purse} from "./watch/Purse.sol";
import {Reports} from "./watch/Reports.sol";
import {Seeds} from "./watch/Seeds.sol";
import {ServiceLevels} from "./watch/ServiceLevels.sol";
import {Strikes} from "./watch/Strikes.sol";
import {Watchers} from "./watch/Watchers.sol";

/// @title The watchers: who is asked whether hosts can be reached, what they say, and what follows from it.
/// @dev Nobody governs it, and it calls nobody but its token, its beacon and, for providers' own calls, the staking
/// contract. `multicall` puts several calls of one caller into one transaction, such as the judgements of a day.
contract Watch is Judging, Strikes, Pay, Multicall {
    constructor(Config memory c)
        DayClock(c.daySeconds)
        Purse(c.token)
        ServiceLevels(c.staking)
        Watchers(c.stake)
        Seeds(c.beacon)
        Committees(c.leastWatchers)
        Reports(c.demandDeposit)
        Pay(c.dayPay)
    {
        emit Configured(c);
    }

    /// @inheritdoc IWatch
    function config() external view returns (Config memory) {
        // forge-lint: disable-start(unsafe-typecast)
        return Config({
            token: address(TOKEN),
            staking: address(STAKING),
            beacon: address(BEACON),
            daySeconds: uint32(DAY),
            leastWatchers: uint16(LEAST_WATCHERS),
            stake: uint128(STAKE),
            demandDeposit: uint128(DEMAND_DEPOSIT),
            dayPay: uint128(DAY_PAY)
        });
        // forge-lint: disable-end(unsafe-typecast)
    }
}
