// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {IProgramme} from "../interfaces/IProgramme.sol";
import {ISponsors} from "../interfaces/ISponsors.sol";
import {MarketRecords} from "../market/MarketRecords.sol";
import {Programme} from "./Programme.sol";

/// @title Makes programmes of sponsors, and vouches for those that it made.
/// @dev A programme is a clone whose terms are in its code: they can never change, and cost no storage.
contract Sponsors is ISponsors {
    uint256 private constant BPS = 10_000;

    /// @inheritdoc ISponsors
    address public immutable market;
    address private immutable PROGRAMME;

    /// @inheritdoc ISponsors
    mapping(address programme => bool) public isProgramme;

    constructor(address market_) {
        market = market_;
        PROGRAMME = address(new Programme(market_));
    }

    /// @inheritdoc ISponsors
    function create(IProgramme.Terms calldata terms, bytes32 salt) external returns (address programme) {
        MarketRecords.requireTerm(terms.owner != address(0), "owner");
        MarketRecords.requireTerm(terms.token.code.length != 0, "token");
        MarketRecords.requireTerm(terms.expiry > block.timestamp, "expiry");
        MarketRecords.requireTerm(terms.shareBps != 0 && terms.shareBps <= BPS, "shareBps");
        programme = Clones.cloneDeterministicWithImmutableArgs(PROGRAMME, abi.encode(terms), salt);
        isProgramme[programme] = true;
        emit ProgrammeCreated(programme, terms.owner, terms.token, terms);
    }

    /// @inheritdoc ISponsors
    function addressOf(IProgramme.Terms calldata terms, bytes32 salt) external view returns (address) {
        return Clones.predictDeterministicAddressWithImmutableArgs(PROGRAMME, abi.encode(terms), salt);
    }
}
