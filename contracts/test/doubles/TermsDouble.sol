// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";

/// @title The one thing that the ledger asks of the staking contract: terms, as a test sets them.
contract TermsDouble {
    mapping(uint256 id => IStaking.Terms) private _terms;

    function set(uint256 id, IStaking.Terms calldata terms) external {
        _terms[id] = terms;
    }

    function termsOf(uint256 id) external view returns (IStaking.Terms memory) {
        return _terms[id];
    }
}
