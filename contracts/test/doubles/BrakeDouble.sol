// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {Rules} from "../Rules.sol";
import {LedgerDouble} from "./LedgerDouble.sol";

/// @title A ledger whose challenges can be stopped, by whom its authority allows it.
contract BrakeDouble is LedgerDouble, AccessManaged {
    bool public stopped;

    constructor(address authority_) LedgerDouble(Rules.capacity()) AccessManaged(authority_) {}

    function stopChallenges() external restricted {
        stopped = true;
    }

    function resumeChallenges() external restricted {
        stopped = false;
    }
}
